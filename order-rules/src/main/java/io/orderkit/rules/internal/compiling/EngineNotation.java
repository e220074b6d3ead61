package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Notation;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.ValueKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notation in which the rule engine reads one rule's conditions and rulings. */
final class EngineNotation implements Notation {
    private final Topic topic;
    private final Placeholders placeholders;
    private final Map<String, String> variables = new HashMap<>();

    EngineNotation(Topic topic, Placeholders placeholders) {
        this.topic = topic;
        this.placeholders = placeholders;
    }

    @Override
    public String fact(String name) {
        return topic.fact().getSimpleName();
    }

    @Override
    public String property(String name) {
        return found(name).written();
    }

    /** Compares the property with {@code true} explicitly, because the property may be null instead of true or false. */
    @Override
    public String holds(String name) {
        return found(name).isOpen() ? property(name) + " == true" : name;
    }

    private FactProperty found(String name) {
        return topic.property(name)
                .orElseThrow(() -> new IllegalStateException(name + " was checked but is not a property"));
    }

    /** Writes an operand of a condition in the engine's notation. A decimal figure must not be converted to a binary fraction. */
    @Override
    public String of(String property, Operand operand) {
        if (operand instanceof Operand.Property other) {
            return property(other.name());
        }
        if (operand instanceof Operand.Text text && found(property).kind() == ValueKind.DAY) {
            return day((LocalDate) text.as(LocalDate.class));
        }
        return operand instanceof Operand.Figure figure && !figure.isInt() ? figure + "B" : plain(operand);
    }

    /**
     * Returns whether the engine can compare a property with a list of these operands. The engine fails on lists that
     * contain decimal numbers. Moreover, a list may contain only constants, whereas names that a company has defined
     * are compiled into method calls.
     */
    @Override
    public boolean lists(List<Operand> operands) {
        return operands.stream().noneMatch(EngineNotation::isMade);
    }

    private static boolean isMade(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? constant.ofCompany().isPresent()
                : operand instanceof Operand.Figure figure && !figure.isInt();
    }

    /** Writes an argument of a ruling in the engine's notation. */
    String argument(Operand argument, Class<?> type) {
        if (argument instanceof Operand.Text text && type == LocalDate.class) {
            return day((LocalDate) text.as(type));
        }
        return argument instanceof Operand.Figure figure && !(ValueKind.of(type) == ValueKind.WHOLE && figure.isInt())
                ? "new java.math.BigDecimal(\"" + figure + "\")"
                : plain(argument);
    }

    /** Writes a day as a number, so that no text from a rule file becomes code in the compiled rules. */
    private static String day(LocalDate day) {
        return Long.toString(day.toEpochDay());
    }

    private String plain(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return '"' + placeholders.text(text.value()) + '"';
        }
        if (operand instanceof Operand.Constant constant && constant.ofCompany().isPresent()) {
            String name = constant.ofCompany().get();
            return constant.type() + ".of(\"" + placeholders.text(name) + "\")";
        }
        return operand instanceof Operand.Variable variable
                ? variables.computeIfAbsent(variable.name(), name -> "$v" + (variables.size() + 1))
                : operand.toString();
    }
}
