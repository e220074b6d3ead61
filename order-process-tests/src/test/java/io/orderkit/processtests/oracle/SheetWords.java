package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The meanings of the words in a sheet. They are written from the requirements and use the data of the order, without the gates and
 * relations of the table.
 *
 * @param roles the roles
 * @param persons the meanings of words for persons, for example "its salesperson"
 * @param conditions the meanings of conditions, for example "an item is missing"
 * @param <O> the order
 */
record SheetWords<O>(
        Set<String> roles,
        Map<String, BiPredicate<O, Actor>> persons,
        Map<String, BiPredicate<O, Moment>> conditions) {}
