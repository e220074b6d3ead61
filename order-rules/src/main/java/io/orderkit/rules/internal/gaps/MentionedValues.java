package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that occur in a topic's rules and tables, by property. Properties that rules compare with each other form a group. */
final class MentionedValues {
    private final Map<String, Set<Object>> values = new TreeMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();

    private MentionedValues(Map<String, Set<Object>> ofTables) {
        ofTables.forEach((property, named) -> values.put(property, new LinkedHashSet<>(named)));
    }

    static MentionedValues of(Stream<Rule> rules, Map<String, Set<Object>> ofTables) {
        MentionedValues mentioned = new MentionedValues(ofTables);
        rules.forEach(mentioned::add);
        return mentioned;
    }

    private void add(Rule rule) {
        Map<String, String> names = new TreeMap<>();
        rule.parts().forEach(part -> {
            if (part instanceof Condition.Named named) {
                names.put(named.variable(), named.property());
            }
            for (Operand operand : part.operands()) {
                operand.literal().ifPresent(value -> mention(part.property(), value));
                if (operand instanceof Operand.Property other) {
                    link(part.property(), other.name());
                } else if (operand instanceof Operand.Variable variable && names.containsKey(variable.name())) {
                    link(part.property(), names.get(variable.name()));
                }
            }
        });
    }

    /** Adds a value of a property, such as a literal in a condition or the smallest number that a ruling rejects. */
    void mention(String property, Object value) {
        values.computeIfAbsent(property, any -> new LinkedHashSet<>()).add(value);
    }

    private void link(String one, String other) {
        Set<String> all = new TreeSet<>(group(one));
        all.addAll(group(other));
        all.forEach(each -> groups.put(each, all));
    }

    /** Returns the group of a property: the property itself and all properties compared with it, directly or indirectly. */
    Set<String> group(String property) {
        return groups.getOrDefault(property, Set.of(property));
    }

    /** Returns the values with which any property of the same group is compared. */
    Set<Object> of(String property) {
        Set<Object> all = new LinkedHashSet<>();
        group(property).forEach(each -> all.addAll(values.getOrDefault(each, Set.of())));
        return all;
    }
}
