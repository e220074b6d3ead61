package io.orderkit.desk.json.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The failure of an invalid text, or of a value that is too big to be written. It carries all problems, not only the
 * first; beyond {@value #MOST_PROBLEMS} the rest is left out.
 */
public final class JsonInvalid extends IllegalArgumentException {
    /** The largest number of problems that one failure carries. */
    public static final int MOST_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    private final List<JsonProblem> problems;

    /**
     * Creates a failure with its problems.
     *
     * @param problems the problems, at least one, in the order of the fields
     */
    public JsonInvalid(List<JsonProblem> problems) {
        super(sentence(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates a failure with one problem and its cause.
     *
     * @param problem the only problem
     * @param cause the exception of a parser
     */
    public JsonInvalid(JsonProblem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problems = List.of(problem);
    }

    /** Returns the problems, at least one, in the order of the fields. */
    public List<JsonProblem> problems() {
        return problems;
    }

    private static String sentence(List<JsonProblem> problems) {
        String each = problems.stream().map(JsonProblem::message).collect(Collectors.joining("\n"));
        return problems.size() == 1 ? each : problems.size() + " problems:\n" + each;
    }
}
