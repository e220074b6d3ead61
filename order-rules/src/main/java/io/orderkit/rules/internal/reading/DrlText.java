package io.orderkit.rules.internal.reading;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Writes checked rules for the compiler: nothing is in the text but what was read and checked. */
public final class DrlText {
    private final Vocabulary words;
    private final StringBuilder text = new StringBuilder();

    private DrlText(Vocabulary words) {
        this.words = words;
    }

    /** The file's rules that are in force. */
    public static String of(RuleFile file) {
        DrlText drl = new DrlText(new Vocabulary(file.topic()));
        drl.text.append("package ").append(file.topic().rulePackage()).append(";\n");
        file.imports().forEach(name -> drl.text.append("import ").append(name).append(";\n"));
        drl.text.append("global ").append(file.topic().ruling().getName()).append(" verdict;\n");
        file.rules().stream().filter(Rule::enabled).forEach(drl::write);
        return drl.text.toString();
    }

    private void write(Rule rule) {
        text.append("rule \"").append(rule.name()).append("\"\n");
        if (rule.salience() != 0) {
            text.append("salience ").append(rule.salience()).append('\n');
        }
        text.append("when\n");
        rule.patterns()
                .forEach(pattern -> text.append("  ")
                        .append(pattern.spelt(DrlText::decimal))
                        .append('\n'));
        text.append("then\n");
        rule.statements().forEach(this::write);
        text.append("end\n");
    }

    private void write(Statement statement) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < statement.arguments().size(); i++) {
            arguments.add(argument(statement, i));
        }
        text.append("  verdict.").append(statement.ruling()).append('(');
        text.append(String.join(", ", arguments)).append(");\n");
    }

    /** The engine's spelling of a figure that must not become a binary fraction, and of one that is too large for an int. */
    private static String decimal(Operand operand) {
        return operand instanceof Operand.Figure figure && !figure.isInt() ? figure + "B" : operand.toString();
    }

    private String argument(Statement statement, int at) {
        Operand argument = statement.arguments().get(at);
        boolean decimal = argument instanceof Operand.Figure figure && (!figure.isInt() || !takesWhole(statement, at));
        return decimal ? "new java.math.BigDecimal(\"" + argument + "\")" : argument.toString();
    }

    private boolean takesWhole(Statement statement, int at) {
        for (Method ruling : words.rulings()) {
            if (ruling.getName().equals(statement.ruling())
                    && ruling.getParameterCount() == statement.arguments().size()
                    && Kind.of(ruling.getParameterTypes()[at]) == Kind.WHOLE) {
                return true;
            }
        }
        return false;
    }
}
