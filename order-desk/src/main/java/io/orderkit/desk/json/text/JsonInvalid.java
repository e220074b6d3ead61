package io.orderkit.desk.json.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text is not what it should be, or a value is too big to be written. It carries everything that is wrong, not the first
 * thing only; beyond {@value #MOST_PROBLEMS} problems the rest is left out.
 */
public final class JsonInvalid extends IllegalArgumentException {
    /** The largest number of problems that one failure carries. */
    public static final int MOST_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    private final List<JsonProblem> problems;

    /** @param problems what is wrong, at least one, in the order of the fields */
    public JsonInvalid(List<JsonProblem> problems) {
        super(sentence(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * @param problem the one thing that is wrong
     * @param cause what a parser threw
     */
    public JsonInvalid(JsonProblem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problems = List.of(problem);
    }

    /** What is wrong, at least one, in the order of the fields. */
    public List<JsonProblem> problems() {
        return problems;
    }

    private static String sentence(List<JsonProblem> problems) {
        String each = problems.stream().map(JsonProblem::message).collect(Collectors.joining("\n"));
        return problems.size() == 1 ? each : problems.size() + " problems:\n" + each;
    }
}
