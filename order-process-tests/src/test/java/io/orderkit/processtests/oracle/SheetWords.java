package io.orderkit.processtests.oracle;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.process.Moment;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The meanings of the words of a sheet, from the requirements and in terms of what the order knows, without the gates
 * and relations of the table.
 *
 * @param roles the roles that there are
 * @param persons who is meant by "its salesperson"
 * @param conditions when "an item is missing"
 * @param <O> the order
 */
record SheetWords<O>(
        Set<String> roles,
        Map<String, BiPredicate<O, Actor>> persons,
        Map<String, BiPredicate<O, Moment>> conditions) {}
