package io.orderkit.spring.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** The problem details of this interface (RFC 9457): {@code urn:orderkit:problem:} and a name. */
final class RestProblems {
    static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    private static final String TYPES = "urn:orderkit:problem:";

    private RestProblems() {}

    static ProblemDetail of(HttpStatus status, String name, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        return problem;
    }

    /** Tells which port does not answer. Its own message stays in the log, since it may name servers. */
    static ProblemDetail unavailable(String port, boolean retryable) {
        ProblemDetail problem = of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                port + " does not answer" + (retryable ? "; the same attempt may be sent again under its id" : ""));
        problem.setProperty("port", port);
        problem.setProperty("retryable", retryable);
        return problem;
    }
}
