package io.orderkit.desk.json.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The exception for invalid JSON, or for a value that exceeds the limits when it is written. The exception contains all
 * problems, up to {@value #MOST_PROBLEMS}.
 */
public final class JsonInvalid extends IllegalArgumentException {
    /** The maximum number of problems in one exception. */
    public static final int MOST_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    private final List<JsonProblem> problems;

    /**
     * Creates an exception that contains one or more problems.
     *
     * @param problems the problems, in field order; at least one
     */
    public JsonInvalid(List<JsonProblem> problems) {
        super(sentence(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates an exception with one problem and its cause.
     *
     * @param problem the only problem
     * @param cause the exception behind the problem, for example from a parser
     */
    public JsonInvalid(JsonProblem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problems = List.of(problem);
    }

    /** Returns the problems, in field order; at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }

    private static String sentence(List<JsonProblem> problems) {
        String each = problems.stream().map(JsonProblem::message).collect(Collectors.joining("\n"));
        return problems.size() == 1 ? each : problems.size() + " problems:\n" + each;
    }
}
