package io.orderkit.rules.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notation of operands in what the rule engine reads, for one rule. */
final class EngineNotation implements Notation {
    private final Placeholders placeholders;
    private final Map<String, String> variables = new HashMap<>();

    EngineNotation(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Writes an operand of a condition. */
    @Override
    public String of(Operand operand) {
        if (operand instanceof Operand.Figure figure && isDecimal(figure)) {
            return figure + "B";
        }
        if (operand instanceof Operand.Text text) {
            return '"' + placeholders.text(text.value()) + '"';
        }
        return plain(operand);
    }

    /** Returns false for a list with decimals, at which the engine fails. */
    @Override
    public boolean lists(List<Operand> operands) {
        return operands.stream().noneMatch(operand -> operand instanceof Operand.Figure figure && isDecimal(figure));
    }

    /** Writes an argument of a ruling. */
    String argument(Operand argument, boolean takesWhole) {
        if (argument instanceof Operand.Figure figure && (isDecimal(figure) || !takesWhole)) {
            return "new java.math.BigDecimal(\"" + figure + "\")";
        }
        if (argument instanceof Operand.Text text) {
            return '"' + placeholders.text(text.value()) + '"';
        }
        return plain(argument);
    }

    private String plain(Operand operand) {
        return operand instanceof Operand.Variable variable
                ? variables.computeIfAbsent(variable.name(), name -> "$v" + (variables.size() + 1))
                : operand.toString();
    }

    /** A figure that must not become a binary fraction, or that is too large for an int. */
    private static boolean isDecimal(Operand.Figure figure) {
        return !figure.isInt();
    }
}
