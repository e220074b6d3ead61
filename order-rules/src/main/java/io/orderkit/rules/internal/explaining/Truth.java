package io.orderkit.rules.internal.explaining;

import io.orderkit.rules.internal.reading.Condition;
import io.orderkit.rules.internal.reading.Operand;
import io.orderkit.rules.internal.reading.Operator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether conditions hold of one fact, as the rule engine has it: what is not known is equal to nothing but what is not known either,
 * and neither larger nor smaller than anything. For one rule: names given in one condition are known in the next.
 */
final class Truth {
    private final Map<String, Object> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    Truth(Record fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(fact);
                if (value != null) {
                    properties.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
    }

    /** A property; empty when it is not known. */
    Optional<Object> value(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.Named named) {
            variables.put(named.variable(), named.property());
            return true;
        }
        if (condition instanceof Condition.Holds holds) {
            return value(holds.property()).equals(Optional.of(true));
        }
        if (condition instanceof Condition.Compared compared) {
            return compare(value(compared.property()), compared.operator(), value(compared.operand()));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            boolean among = oneOf.operands().stream()
                    .anyMatch(operand -> compare(value(oneOf.property()), Operator.EQUAL, value(operand)));
            return among != oneOf.negated();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::holds);
        }
        return ((Condition.Any) condition).conditions().stream().anyMatch(this::holds);
    }

    /** The properties that a condition looks at. */
    Set<String> properties(Condition condition) {
        Set<String> names = new LinkedHashSet<>();
        collect(condition, names);
        return names;
    }

    private void collect(Condition condition, Set<String> names) {
        if (condition instanceof Condition.Named named) {
            names.add(named.property());
        } else if (condition instanceof Condition.Holds holds) {
            names.add(holds.property());
        } else if (condition instanceof Condition.Compared compared) {
            names.add(compared.property());
            property(compared.operand()).ifPresent(names::add);
        } else if (condition instanceof Condition.OneOf oneOf) {
            names.add(oneOf.property());
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), names);
        } else {
            List<Condition> parts = condition instanceof Condition.All all
                    ? all.conditions()
                    : ((Condition.Any) condition).conditions();
            parts.forEach(part -> collect(part, names));
        }
    }

    private Optional<String> property(Operand operand) {
        if (operand instanceof Operand.Property property) {
            return Optional.of(property.name());
        }
        return operand instanceof Operand.Variable variable
                ? Optional.ofNullable(variables.get(variable.name()))
                : Optional.empty();
    }

    private Optional<Object> value(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return Optional.of(text.value());
        }
        if (operand instanceof Operand.Figure figure) {
            return Optional.of(figure.value());
        }
        if (operand instanceof Operand.Truth truth) {
            return Optional.of(truth.value());
        }
        if (operand instanceof Operand.Constant constant) {
            return Optional.of(constant.name());
        }
        return property(operand).flatMap(this::value);
    }

    private static boolean compare(Optional<Object> left, Operator operator, Optional<Object> right) {
        if (!operator.ordering()) {
            return same(left, right) == (operator == Operator.EQUAL);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int order = number(left.get()).compareTo(number(right.get()));
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean same(Optional<Object> left, Optional<Object> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        return left.get() instanceof Number
                ? number(left.get()).compareTo(number(right.get())) == 0
                : name(left.get()).equals(name(right.get()));
    }

    /** Constants stand by their names in a rule. */
    private static Object name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }
}
