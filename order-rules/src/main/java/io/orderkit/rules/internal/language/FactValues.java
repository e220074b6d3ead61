package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.Topic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one fact during the evaluation of a rule's conditions. A variable that one condition binds is available to all later
 * conditions of the rule.
 */
public final class FactValues {
    private final Map<String, Object> properties;
    private final Map<String, String> variables = new HashMap<>();

    public FactValues(Topic topic, Record fact) {
        this.properties = topic.known(fact);
    }

    /** Returns the value of a property of the fact; empty when it is unknown. */
    public Optional<Object> value(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** Returns the value of an operand for this fact; empty when it is unknown. */
    Optional<Object> value(Operand operand) {
        return operand.literal().or(() -> property(operand).flatMap(this::value));
    }

    void name(String variable, String property) {
        variables.put(variable, property);
    }

    /** Returns the names of the properties that a condition reads. */
    public Set<String> properties(Condition condition) {
        Set<String> names = new LinkedHashSet<>();
        condition.parts().forEach(part -> {
            names.add(part.property());
            part.operands().forEach(operand -> property(operand).ifPresent(names::add));
        });
        return names;
    }

    private Optional<String> property(Operand operand) {
        if (operand instanceof Operand.Property property) {
            return Optional.of(property.name());
        }
        return operand instanceof Operand.Variable variable
                ? Optional.ofNullable(variables.get(variable.name()))
                : Optional.empty();
    }
}
