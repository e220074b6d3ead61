package io.orderkit.spring.web;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.spring.web.ProblemAnswer.TextProblem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conversion of input problems to sentences for the current reader. The description of the expected value is always
 * in English, because it belongs to the wire format. Thread-safe.
 */
public final class TextProblems {
    private TextProblems() {}

    /** Returns the problems found in invalid JSON, each with its path. */
    public static List<TextProblem> of(JsonInvalid invalid) {
        return invalid.problems().stream()
                .map(each -> new TextProblem(each.path(), sentence(each)))
                .toList();
    }

    /** Returns the sentence for an invalid value. */
    public static String of(InvalidValue invalid) {
        return invalid.maybe()
                .map(maybe ->
                        ProblemWords.say("value-maybe", invalid.what(), invalid.found(), invalid.expected(), maybe))
                .orElseGet(() -> ProblemWords.say("value", invalid.what(), invalid.found(), invalid.expected()));
    }

    /** Returns the messages of all problems, one per line. */
    static String lines(List<TextProblem> all) {
        String lines = all.stream().map(TextProblem::message).collect(Collectors.joining("\n"));
        return all.size() == 1 ? lines : ProblemWords.say("problems", String.valueOf(all.size())) + "\n" + lines;
    }

    private static String sentence(JsonProblem problem) {
        String place = problem.path().isEmpty() ? ProblemWords.say("whole-text") : problem.path();
        return problem.maybe()
                .map(maybe -> ProblemWords.say("text-maybe", place, problem.found(), problem.expected(), maybe))
                .orElseGet(() -> ProblemWords.say("text", place, problem.found(), problem.expected()));
    }
}
