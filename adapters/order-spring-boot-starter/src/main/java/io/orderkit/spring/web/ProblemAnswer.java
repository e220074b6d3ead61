package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenEventLine;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * The fields of every problem detail (RFC 9457). The nested type {@link More} contains the additional fields for one
 * kind of problem.
 *
 * @param type the prefix {@code urn:orderkit:problem:} followed by the problem's name
 * @param title the name of the HTTP status
 * @param status the status
 * @param detail the description of the problem, as a sentence in the reader's language
 * @param instance the URI of the request
 */
@Wire("problem")
public record ProblemAnswer(
        String type, Optional<String> title, int status, Optional<String> detail, Optional<String> instance) {

    /** The additional fields of one kind of problem. */
    public sealed interface More {}

    /**
     * The additional fields for a refused attempt.
     *
     * @param attempt the id of the attempt
     * @param repeated whether the same attempt had already been refused; the response then repeats its first outcome
     * @param refusals every reason for the refusal, in the reader's language
     */
    @Wire("problem-refused")
    public record RefusedMore(String attempt, boolean repeated, List<ScreenRefusal> refusals) implements More {}

    /**
     * The additional fields for a version conflict with another attempt.
     *
     * @param attempt the id of the attempt
     * @param version the order's current version
     * @param since the events since the version that the client has seen
     */
    @Wire("problem-conflict")
    public record ConflictMore(String attempt, long version, List<ScreenEventLine> since) implements More {}

    /**
     * The additional fields for a port that does not answer.
     *
     * @param attempt the id of the attempt, if the request was an attempt
     * @param port the name of the port
     * @param retryable whether a retry can help
     * @param outcomeKnown whether it is certain that the attempt changed nothing; empty for a query
     */
    @Wire("problem-unavailable")
    public record UnavailableMore(
            Optional<String> attempt, String port, boolean retryable, Optional<Boolean> outcomeKnown) implements More {}

    /**
     * The additional fields for JSON that is not a valid command.
     *
     * @param problems the problems found in the JSON
     */
    @Wire("problem-invalid-command")
    public record InvalidMore(List<TextProblem> problems) implements More {}

    /**
     * A problem found in invalid JSON.
     *
     * @param path the path of the invalid value, for example {@code content.lines[1].unitPrice}
     * @param message a sentence with the value found and the value expected
     */
    public record TextProblem(String path, String message) {}
}
