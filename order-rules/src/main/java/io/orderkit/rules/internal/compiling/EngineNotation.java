package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Notation;
import io.orderkit.rules.internal.language.Operand;
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

    /** Writes an operand of a condition; a figure that is no int must not become a binary fraction. */
    @Override
    public String of(Operand operand) {
        return operand instanceof Operand.Figure figure && !figure.isInt() ? figure + "B" : plain(operand);
    }

    /** Returns false for a list with decimals, at which the engine fails, or with names of a company, which are made by a call. */
    @Override
    public boolean lists(List<Operand> operands) {
        return operands.stream().noneMatch(EngineNotation::isMade);
    }

    private static boolean isMade(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? constant.ofCompany().isPresent()
                : operand instanceof Operand.Figure figure && !figure.isInt();
    }

    /** Writes an argument of a ruling. */
    String argument(Operand argument, boolean takesWhole) {
        return argument instanceof Operand.Figure figure && !(takesWhole && figure.isInt())
                ? "new java.math.BigDecimal(\"" + figure + "\")"
                : plain(argument);
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
