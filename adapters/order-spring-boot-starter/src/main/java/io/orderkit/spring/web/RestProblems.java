package io.orderkit.spring.web;

import io.orderkit.spring.web.ProblemAnswer.More;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * The problem details of the REST interface (RFC 9457); each type is {@code urn:orderkit:problem:} followed by a name.
 */
final class RestProblems {
    static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    private static final String TYPES = "urn:orderkit:problem:";

    private RestProblems() {}

    static ProblemDetail of(HttpStatus status, String name, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        return problem;
    }

    /** Adds the additional fields of one kind of problem; empty fields are omitted. */
    static ProblemDetail with(ProblemDetail problem, More more) {
        for (RecordComponent component : more.getClass().getRecordComponents()) {
            Object value = value(component, more);
            Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
            present.ifPresent(each -> problem.setProperty(component.getName(), each));
        }
        return problem;
    }

    private static Object value(RecordComponent component, More more) {
        try {
            return component.getAccessor().invoke(more);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of a public record", e);
        }
    }

    /**
     * Returns the problem for a port that does not answer, with the port's name. The port's own message appears only in the log, because it
     * can contain server names.
     */
    static ProblemDetail unavailable(ProblemAnswer.UnavailableMore more) {
        String key = more.retryable() ? "unavailable-retry" : "unavailable";
        return with(of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", ProblemWords.say(key, more.port())), more);
    }
}
