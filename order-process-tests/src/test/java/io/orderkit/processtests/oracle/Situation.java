package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * An order, and which conditions of the sheet hold of it.
 *
 * @param order the order
 * @param moment when it is looked at
 * @param conditions those that hold
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

    /** Whether a condition holds; none at all always does. */
    boolean holds(String condition) {
        return condition.isEmpty() || conditions.contains(condition);
    }
}
