package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * An order, together with the sheet's conditions that it meets.
 *
 * @param order the order
 * @param moment the time and environment of the observation
 * @param conditions the fulfilled conditions
 * @param <O> the order
 */
record Situation<O extends Order<O>>(O order, Moment moment, Set<String> conditions) {
    static <O extends Order<O>> Situation<O> of(OrderAtMoment<O> stand, Map<String, BiPredicate<O, Moment>> known) {
        return new Situation<>(
                stand.order(),
                stand.moment(),
                known.entrySet().stream()
                        .filter(condition -> condition.getValue().test(stand.order(), stand.moment()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns whether the order meets a condition. The empty condition is always met. */
    boolean holds(String condition) {
        return condition.isEmpty() || conditions.contains(condition);
    }
}
