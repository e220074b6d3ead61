package io.orderkit.spring.web;

import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.caller.CallerUnknown;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The failures of requests about orders, as problem details. */
@RestControllerAdvice(assignableTypes = OrderController.class)
public final class OrderProblems {
    private static final Logger LOG = LoggerFactory.getLogger(OrderProblems.class);

    /** A problem of a text: where, what was found, what is expected. */
    record TextProblem(String path, String message) {}

    @ExceptionHandler
    ProblemDetail unknownCaller(CallerUnknown unknown) {
        return RestProblems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", String.valueOf(unknown.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail notAdmitted(CallerNotAdmitted refused) {
        return RestProblems.of(HttpStatus.FORBIDDEN, "not-admitted", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail notFound(OrderNotFound missing) {
        return RestProblems.of(HttpStatus.NOT_FOUND, "no-such-order", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail invalidText(JsonInvalid invalid) {
        List<TextProblem> problems = invalid.problems().stream()
                .map(each -> new TextProblem(each.path(), each.message()))
                .toList();
        ProblemDetail problem =
                RestProblems.of(HttpStatus.BAD_REQUEST, "invalid-command", String.valueOf(invalid.getMessage()));
        problem.setProperty("problems", problems);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalidValue(InvalidValue invalid) {
        return RestProblems.of(HttpStatus.BAD_REQUEST, "invalid-value", String.valueOf(invalid.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLong(BodyTooLong tooLong) {
        return RestProblems.of(HttpStatus.CONTENT_TOO_LARGE, "too-long", String.valueOf(tooLong.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unavailable(PortUnavailable unavailable) {
        LOG.warn("{} does not answer", unavailable.port(), unavailable);
        return RestProblems.unavailable(unavailable.port(), unavailable.isRetryable());
    }

    @ExceptionHandler
    ProblemDetail unreadable(OrderUnreadable unreadable) {
        LOG.error("order {} cannot be read", unreadable.order(), unreadable);
        return RestProblems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unreadable-order",
                "order " + unreadable.order() + " cannot be read, at version " + unreadable.version());
    }
}
