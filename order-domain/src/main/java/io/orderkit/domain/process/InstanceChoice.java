package io.orderkit.domain.process;

import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The choice of the delivery or claim that a command is for. Its number may be left out while there is one. */
final class InstanceChoice {
    private InstanceChoice() {}

    /** Returns why the instance of a scope cannot be told; empty when it can. */
    static List<Refusal> refusals(OrderTarget<?> target, Scope scope) {
        int count = Instances.count(target.order(), scope);
        return target.number()
                .map(number -> number >= 1 && number <= count ? List.<Refusal>of() : unknown(scope, number, count))
                .orElseGet(() -> count == 0
                        ? unknown(scope, 1, count)
                        : count == 1 ? List.of() : List.of(refusal(KernelRefusal.INSTANCE_NOT_NAMED, scope, count)));
    }

    private static List<Refusal> unknown(Scope scope, int number, int count) {
        return List.of(Refusal.of(
                Refusal.Kind.ATTEMPT,
                KernelRefusal.INSTANCE_UNKNOWN,
                "scope",
                "@" + scope.wordingKey(),
                "found",
                number,
                "count",
                count));
    }

    private static Refusal refusal(KernelRefusal code, Scope scope, int count) {
        return Refusal.of(Refusal.Kind.ATTEMPT, code, "scope", "@" + scope.wordingKey(), "count", count);
    }

    /** Returns why a command of the whole order names no instance; empty when it does not. */
    static List<Refusal> refusals(OrderTarget<?> target) {
        return target.number()
                .map(number -> List.of(
                        Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.INSTANCE_NOT_OF_STEP, "found", number)))
                .orElse(List.of());
    }

    /** Returns the order with the wanted instance selected, and its number; without one, the only instance. */
    static <O extends Order<O>> OrderTarget<O> of(OrderTarget<O> target, Scope scope) {
        return target.number()
                .map(number -> OrderTarget.of(Instances.select(target.order(), scope, number), number))
                .orElse(target);
    }
}
