package io.orderkit.spring.web;

import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.caller.CallerUnknown;
import io.orderkit.spring.web.ProblemAnswer.TextProblem;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The conversion of failed order requests to problem details. */
@RestControllerAdvice(assignableTypes = OrderController.class)
public final class OrderProblems {
    private static final Logger LOG = LoggerFactory.getLogger(OrderProblems.class);

    @ExceptionHandler
    ProblemDetail unknownCaller(CallerUnknown unknown) {
        return RestProblems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", ProblemWords.say("not-signed-in"));
    }

    @ExceptionHandler
    ProblemDetail notAdmitted(CallerNotAdmitted refused) {
        String detail = refused.reason()
                .map(reason -> ProblemWords.say(
                        "not-admitted." + Names.kebab(reason), refused.figures().toArray()))
                .orElseGet(() -> String.valueOf(refused.getMessage()));
        return RestProblems.of(HttpStatus.FORBIDDEN, "not-admitted", detail);
    }

    @ExceptionHandler
    ProblemDetail notFound(OrderNotFound missing) {
        return RestProblems.of(
                HttpStatus.NOT_FOUND, "no-such-order", ProblemWords.say("no-such-order", missing.order()));
    }

    @ExceptionHandler
    ProblemDetail noAttempt(AttemptNotFound missing) {
        return RestProblems.of(
                HttpStatus.NOT_FOUND,
                "no-such-attempt",
                ProblemWords.say("no-such-attempt", missing.order(), missing.attempt()));
    }

    @ExceptionHandler
    ProblemDetail invalidText(JsonInvalid invalid) {
        List<TextProblem> problems = TextProblems.of(invalid);
        ProblemDetail problem =
                RestProblems.of(HttpStatus.BAD_REQUEST, "invalid-command", TextProblems.lines(problems));
        return RestProblems.with(problem, new ProblemAnswer.InvalidMore(problems));
    }

    @ExceptionHandler
    ProblemDetail invalidValue(InvalidValue invalid) {
        return RestProblems.of(HttpStatus.BAD_REQUEST, "invalid-value", TextProblems.of(invalid));
    }

    /** Returns the problem for a parameter value of the wrong type, such as {@code limit=many}. */
    @ExceptionHandler
    ProblemDetail mismatched(TypeMismatchException mismatch) {
        InvalidValue invalid = InvalidValue.of(
                String.valueOf(mismatch.getPropertyName()),
                String.valueOf(mismatch.getValue()),
                ProblemWords.say("expected.other-type"));
        return invalidValue(invalid);
    }

    @ExceptionHandler
    ProblemDetail tooLong(BodyTooLong tooLong) {
        return RestProblems.of(
                HttpStatus.CONTENT_TOO_LARGE, "too-long", ProblemWords.say("too-long", String.valueOf(tooLong.most())));
    }

    @ExceptionHandler
    ProblemDetail unavailable(PortUnavailable unavailable) {
        LOG.warn("{} did not answer", unavailable.port(), unavailable);
        return RestProblems.unavailable(new ProblemAnswer.UnavailableMore(
                Optional.empty(), unavailable.port(), unavailable.isRetryable(), Optional.empty()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(OrderUnreadable unreadable) {
        LOG.error("order {} cannot be read", unreadable.order(), unreadable);
        return RestProblems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unreadable-order",
                ProblemWords.say("unreadable-order", unreadable.order(), String.valueOf(unreadable.version())));
    }
}
