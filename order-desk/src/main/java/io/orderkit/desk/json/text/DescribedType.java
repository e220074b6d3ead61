package io.orderkit.desk.json.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A type that is defined by a description instead of a class. For example, a rule directory can describe the facts of a
 * host's question for programs that cannot load the host's classes. Values of such a type can be read but not written.
 *
 * @param name its wire name
 * @param made the class of the values that are read
 * @param members the types of the members, by member name
 * @param optional the names of the members that may be absent
 * @param maker the function that creates a value from the members that are present
 */
public record DescribedType(
        String name,
        Class<?> made,
        Map<String, Class<?>> members,
        Set<String> optional,
        Function<Map<String, Object>, ?> maker) {
    public DescribedType {
        members = new LinkedHashMap<>(members);
        optional = Set.copyOf(optional);
    }
}
