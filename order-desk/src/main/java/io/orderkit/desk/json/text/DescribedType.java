package io.orderkit.desk.json.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A type of which a program knows the words and not the class, as the facts of another program's question. It is read, and never written.
 *
 * @param name its wire name
 * @param made the class of what is read
 * @param members the types of its members, by name
 * @param optional the members that may be missing
 * @param maker makes it of the members that are there
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
