package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenEventLine;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * The fields of every problem detail (RFC 9457). {@link More} has the further fields of a kind of problem.
 *
 * @param type {@code urn:orderkit:problem:} and the problem's name
 * @param title the name of the status
 * @param status the status
 * @param detail the problem as a sentence in the reader's language
 * @param instance the address of the request
 */
@Wire("problem")
public record ProblemAnswer(
        String type, Optional<String> title, int status, Optional<String> detail, Optional<String> instance) {

    /** The further fields of a kind of problem. */
    public sealed interface More {}

    /**
     * The fields of a refused attempt.
     *
     * @param attempt the id of the attempt
     * @param repeated whether the attempt had been made before and this was the answer then
     * @param refusals every reason, in the reader's language
     */
    @Wire("problem-refused")
    public record RefusedMore(String attempt, boolean repeated, List<ScreenRefusal> refusals) implements More {}

    /**
     * The fields of a version conflict: somebody else was first.
     *
     * @param attempt the id of the attempt
     * @param version the order's current version
     * @param since the events since the version that was seen
     */
    @Wire("problem-conflict")
    public record ConflictMore(String attempt, long version, List<ScreenEventLine> since) implements More {}

    /**
     * The fields of a port that does not answer.
     *
     * @param attempt the id of the attempt, where one was made
     * @param port the name of the port
     * @param retryable whether a retry can help
     * @param outcomeKnown whether it is certain that nothing was done, if an attempt was made
     */
    @Wire("problem-unavailable")
    public record UnavailableMore(
            Optional<String> attempt, String port, boolean retryable, Optional<Boolean> outcomeKnown) implements More {}

    /**
     * The fields of a text that is not a valid command.
     *
     * @param problems each problem of the text
     */
    @Wire("problem-invalid-command")
    public record InvalidMore(List<TextProblem> problems) implements More {}

    /**
     * A problem of a text.
     *
     * @param path the place of the problem, for example {@code content.lines[1].unitPrice}
     * @param message the value found, and the value expected
     */
    public record TextProblem(String path, String message) {}
}
