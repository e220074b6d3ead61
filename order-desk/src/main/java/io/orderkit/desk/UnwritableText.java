package io.orderkit.desk;

import io.orderkit.desk.json.JsonInvalid;
import io.orderkit.desk.json.JsonProblem;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** Why something cannot be written down: a place in it is too big, or holds what no store keeps (X1). */
final class UnwritableText {
    private UnwritableText() {}

    static List<Refusal> reasons(JsonInvalid tooBig) {
        return tooBig.problems().stream().map(UnwritableText::reason).toList();
    }

    private static Refusal reason(JsonProblem problem) {
        String place = problem.path().isEmpty() ? "command" : problem.path();
        return problem.expected().startsWith("at most")
                ? Refusal.of(
                        Refusal.Kind.ATTEMPT,
                        KernelRefusal.LIMIT_EXCEEDED,
                        "what",
                        place,
                        "found",
                        number(problem.found()),
                        "expected",
                        number(problem.expected()))
                : Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.TEXT_NOT_KEEPABLE, "what", place);
    }

    /** The figure alone: the words around it would be English in every language. */
    private static String number(String told) {
        String digits = told.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? "?" : digits;
    }
}
