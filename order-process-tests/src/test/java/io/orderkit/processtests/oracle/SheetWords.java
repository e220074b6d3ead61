package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The vocabulary of a handbook sheet: the meanings of its words for persons and conditions. The meanings are derived from the requirements.
 * The meanings use the order's data, but not the process table's gates and relations.
 *
 * @param roles the roles
 * @param persons the meanings of the words for persons, for example "its salesperson"
 * @param conditions the meanings of the conditions, for example "an item is missing"
 * @param <O> the order
 */
record SheetWords<O>(
        Set<String> roles,
        Map<String, BiPredicate<O, Actor>> persons,
        Map<String, BiPredicate<O, Moment>> conditions) {}
