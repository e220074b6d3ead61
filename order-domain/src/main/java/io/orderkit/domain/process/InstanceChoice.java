package io.orderkit.domain.process;

import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A selector for the delivery or claim to which a command refers. A command may omit the number if the order has only
 * one delivery or claim.
 */
final class InstanceChoice {
    private InstanceChoice() {}

    /** Returns a refusal if the instance to which a command refers is ambiguous or unknown. */
    static List<Refusal> refusals(OrderTarget<?> target, Optional<Scope> scope) {
        return scope.map(its -> ofScope(target, its)).orElseGet(() -> ofWholeOrder(target));
    }

    private static List<Refusal> ofScope(OrderTarget<?> target, Scope scope) {
        int count = Instances.count(target.order(), scope);
        if (target.number().isEmpty() && count > 1) {
            return List.of(Refusal.of(
                    Refusal.Kind.ATTEMPT,
                    KernelRefusal.INSTANCE_NOT_NAMED,
                    "scope",
                    "@" + scope.wordingKey(),
                    "count",
                    count));
        }
        int number = target.number().orElse(1);
        return number >= 1 && number <= count
                ? List.of()
                : List.of(Refusal.of(
                        Refusal.Kind.ATTEMPT,
                        KernelRefusal.INSTANCE_UNKNOWN,
                        "scope",
                        "@" + scope.wordingKey(),
                        "found",
                        number,
                        "count",
                        count));
    }

    private static List<Refusal> ofWholeOrder(OrderTarget<?> target) {
        return target.number()
                .map(number ->
                        List.of(Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.INSTANCE_NOT_OF_STEP, "found", number)))
                .orElse(List.of());
    }

    /**
     * Returns the target after selecting, in its order, the instance with the target's number. If the target has no
     * number, or the step applies to the whole order, the target is returned unchanged.
     */
    static <O extends Order<O>> OrderTarget<O> of(OrderTarget<O> target, Optional<Scope> scope) {
        return target.number().isPresent() && scope.isPresent()
                ? OrderTarget.of(
                        Instances.select(
                                target.order(), scope.get(), target.number().get()),
                        target.number().get())
                : target;
    }
}
