package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenOutcome;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * The conversion of outcomes to HTTP responses: status 200, or a problem detail with every reason in the reader's
 * language.
 */
final class OutcomeAnswers {
    private static final String ATTEMPT = "Order-Attempt";

    private OutcomeAnswers() {}

    static ResponseEntity<Object> of(Attempted attempted) {
        ScreenOutcome outcome = attempted.screens().words().outcome(attempted.outcome());
        String attempt = attempted.id().value();
        if (outcome instanceof ScreenOutcome.Accepted accepted) {
            return ResponseEntity.ok()
                    .header(ATTEMPT, attempt)
                    .eTag(String.valueOf(accepted.version()))
                    .body(new AttemptAnswer(attempt, accepted.version(), accepted.repeated(), accepted.events()));
        }
        if (outcome instanceof ScreenOutcome.Refused refused) {
            return problem(attempted, refused(attempt, refused));
        }
        if (outcome instanceof ScreenOutcome.Conflict conflict) {
            return problem(attempted, conflict(attempt, conflict));
        }
        ScreenOutcome.Unavailable unavailable = (ScreenOutcome.Unavailable) outcome;
        return problem(
                attempted,
                RestProblems.unavailable(new ProblemAnswer.UnavailableMore(
                        Optional.of(attempt),
                        unavailable.port(),
                        unavailable.retryable(),
                        Optional.of(unavailable.outcomeKnown()))));
    }

    /**
     * Returns the problem detail for a refused attempt. A caller who lacks the permission gets status 403, whatever the
     * other reasons are.
     */
    private static ProblemDetail refused(String attempt, ScreenOutcome.Refused refused) {
        boolean forbidden = refused.refusals().stream()
                .anyMatch(refusal -> refusal.kind().equals(Names.kebab(Refusal.Kind.PERMISSION)));
        ProblemDetail problem = RestProblems.of(
                forbidden ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                refused.refusals().stream().map(ScreenRefusal::sentence).collect(Collectors.joining("\n")));
        return RestProblems.with(
                problem, new ProblemAnswer.RefusedMore(attempt, refused.repeated(), refused.refusals()));
    }

    private static ProblemDetail conflict(String attempt, ScreenOutcome.Conflict conflict) {
        return RestProblems.with(
                RestProblems.of(HttpStatus.CONFLICT, "conflict", ProblemWords.say("conflict")),
                new ProblemAnswer.ConflictMore(attempt, conflict.version(), conflict.since()));
    }

    private static ResponseEntity<Object> problem(Attempted attempted, ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .header(ATTEMPT, attempted.id().value());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.contentType(RestProblems.MEDIA_TYPE).body(problem);
    }
}
