package io.orderkit.desk.json.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A type that a program knows by description and not by class, such as the facts of another program's question. It is
 * read, and never written.
 *
 * @param name its wire name
 * @param made the class of the result
 * @param members the types of its members, by name
 * @param optional the members that may be absent
 * @param maker creates the result from the members that are present
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
