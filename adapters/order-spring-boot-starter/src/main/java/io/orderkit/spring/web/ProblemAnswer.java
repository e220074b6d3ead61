package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenEventLine;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.model.Wire;
import java.util.List;
import java.util.Optional;

/**
 * The fields of every problem detail (RFC 9457). The further fields of a kind of problem stand in {@link More}.
 *
 * @param type {@code urn:orderkit:problem:} and the problem's name
 * @param title the name of the status
 * @param status the status
 * @param detail what is the matter, in the reader's language
 * @param instance the address of the request
 */
@Wire("problem")
public record ProblemAnswer(
        String type, Optional<String> title, int status, Optional<String> detail, Optional<String> instance) {

    /** The further fields of a kind of problem. */
    public sealed interface More {}

    /**
     * It may not be done.
     *
     * @param attempt the id of the attempt
     * @param repeated whether it had been made before, and this was the answer
     * @param refusals every reason, in the reader's language
     */
    @Wire("problem-refused")
    public record RefusedMore(String attempt, boolean repeated, List<ScreenRefusal> refusals) implements More {}

    /**
     * Somebody else was first.
     *
     * @param attempt the id of the attempt
     * @param version the order's version now
     * @param since what has happened since the version that was seen
     */
    @Wire("problem-conflict")
    public record ConflictMore(String attempt, long version, List<ScreenEventLine> since) implements More {}

    /**
     * Something outside does not answer.
     *
     * @param attempt the id of the attempt, where one was made
     * @param port which port
     * @param retryable whether trying again may help
     * @param outcomeKnown whether it is certain that nothing was done, where an attempt was made
     */
    @Wire("problem-unavailable")
    public record UnavailableMore(
            Optional<String> attempt, String port, boolean retryable, Optional<Boolean> outcomeKnown) implements More {}

    /**
     * The text is no such command.
     *
     * @param problems each problem of the text
     */
    @Wire("problem-invalid-command")
    public record InvalidMore(List<TextProblem> problems) implements More {}

    /**
     * A problem of a text.
     *
     * @param path where: {@code content.lines[1].unitPrice}
     * @param message what was found, and what is expected
     */
    public record TextProblem(String path, String message) {}
}
