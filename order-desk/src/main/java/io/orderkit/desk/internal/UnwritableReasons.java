package io.orderkit.desk.internal;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The reasons for refusing a value that cannot be written. Such a value has a component that is too long
 * or contains characters that stores reject (X1).
 */
public final class UnwritableReasons {
    private UnwritableReasons() {}

    /** Returns a reason for each component that cannot be written. */
    public static List<Refusal> reasons(JsonInvalid tooBig) {
        return tooBig.problems().stream().map(UnwritableReasons::reason).toList();
    }

    private static Refusal reason(JsonProblem problem) {
        String place = problem.path().isEmpty() ? "@figure.command" : problem.path();
        return problem.cause() instanceof JsonProblem.LimitExceeded limit
                ? Refusal.of(
                        Refusal.Kind.ATTEMPT,
                        KernelRefusal.LIMIT_EXCEEDED,
                        "what",
                        place,
                        "found",
                        limit.found(),
                        "expected",
                        limit.most())
                : Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.TEXT_NOT_KEEPABLE, "what", place);
    }
}
