package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The relations and conditions that a handbook sheet names, with their meanings. The meanings are derived from the requirements. The
 * meanings use the order's data, but neither the gates nor the relations of the process table.
 *
 * @param roles the roles
 * @param persons the relations between persons and an order, keyed by name, for example "its salesperson"
 * @param conditions the conditions, keyed by name, for example "an item is missing"
 * @param <O> the order
 */
record SheetWords<O>(
        Set<String> roles,
        Map<String, BiPredicate<O, Actor>> persons,
        Map<String, BiPredicate<O, Moment>> conditions) {}
