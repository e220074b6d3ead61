package io.orderkit.spring.web;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The outcomes of attempts as answers of HTTP: 200, or a problem detail with every reason in the reader's language. */
final class OutcomeAnswers {
    private static final String ATTEMPT = "Order-Attempt";

    private OutcomeAnswers() {}

    static ResponseEntity<Object> of(Attempted attempted) {
        return of(attempted, attempted.outcome(), false);
    }

    private static ResponseEntity<Object> of(Attempted attempted, Outcome outcome, boolean repeated) {
        if (outcome instanceof Outcome.Repeated again) {
            return of(attempted, again.first(), true);
        }
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted(attempted, accepted, repeated);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return problem(attempted, refused(attempted.screens(), refused, repeated));
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            return problem(attempted, conflict(attempted.screens(), conflict));
        }
        return unavailable(attempted, (Outcome.Unavailable) outcome);
    }

    private static ResponseEntity<Object> accepted(Attempted attempted, Outcome.Accepted accepted, boolean repeated) {
        return ResponseEntity.ok()
                .header(ATTEMPT, attempted.id().value())
                .eTag(String.valueOf(accepted.version()))
                .body(new AttemptAnswer(
                        attempted.id().value(),
                        accepted.version(),
                        repeated,
                        lines(attempted.screens(), accepted.events())));
    }

    private static List<AttemptAnswer.EventLine> lines(OrderScreens screens, List<EventEnvelope> events) {
        return events.stream()
                .map(event -> new AttemptAnswer.EventLine(
                        event.version(),
                        event.type(),
                        screens.words().say("event." + event.type()),
                        event.actor().value()))
                .toList();
    }

    /** A caller without the permission gets 403, whatever else is in the way. */
    private static ProblemDetail refused(OrderScreens screens, Outcome.Refused refused, boolean repeated) {
        boolean forbidden = refused.refusals().stream().anyMatch(refusal -> refusal.kind() == Refusal.Kind.PERMISSION);
        List<ScreenRefusal> reasons = screens.refusals(refused.refusals());
        ProblemDetail problem = RestProblems.of(
                forbidden ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                reasons.stream().map(ScreenRefusal::sentence).collect(Collectors.joining("\n")));
        problem.setProperty("refusals", reasons);
        problem.setProperty("repeated", repeated);
        return problem;
    }

    private static ProblemDetail conflict(OrderScreens screens, Outcome.Conflict conflict) {
        ProblemDetail problem =
                RestProblems.of(HttpStatus.CONFLICT, "conflict", "somebody else was first; nothing was done");
        problem.setProperty("version", conflict.version());
        problem.setProperty("since", lines(screens, conflict.since()));
        return problem;
    }

    private static ResponseEntity<Object> unavailable(Attempted attempted, Outcome.Unavailable unavailable) {
        ProblemDetail problem = RestProblems.unavailable(unavailable.port(), unavailable.retryable());
        problem.setProperty("outcomeKnown", unavailable.outcomeKnown());
        return problem(attempted, problem);
    }

    private static ResponseEntity<Object> problem(Attempted attempted, ProblemDetail problem) {
        problem.setProperty("attempt", attempted.id().value());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .header(ATTEMPT, attempted.id().value());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.contentType(RestProblems.MEDIA_TYPE).body(problem);
    }
}
