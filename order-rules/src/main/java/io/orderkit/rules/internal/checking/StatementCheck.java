package io.orderkit.rules.internal.checking;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.reasons.ReasonFigures;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The check of a rule's statements: rulings that there are, with values that they take, for reasons that have their sentence. */
final class StatementCheck {
    private static final int LONGEST_STATEMENT = 300;

    private final RuleScope scope;
    private final ReasonTable reasons;
    private final RulingCollector<?> said;

    StatementCheck(RuleScope scope, ReasonTable reasons) {
        this.scope = scope;
        this.reasons = reasons;
        this.said = scope.file().topic().collector();
    }

    void check(RuleStatement statement) {
        List<Method> rulings = scope.words().rulings();
        List<Method> named = rulings.stream()
                .filter(ruling -> ruling.getName().equals(statement.ruling()))
                .toList();
        if (named.isEmpty()) {
            Collection<String> known =
                    rulings.stream().map(Method::getName).distinct().toList();
            scope.reportUnknown(statement.place(), "verdict", statement.ruling(), known);
            return;
        }
        if (!statement.arguments().stream().allMatch(this::known)) {
            return;
        }
        Optional<Method> ruling =
                named.stream().filter(method -> takes(method, statement)).findFirst();
        ruling.ifPresentOrElse(
                taken -> {
                    checkReasons(taken, statement);
                    tryOut(taken, statement);
                },
                () -> scope.report(
                        statement.place(),
                        "cannot be said so: " + PrintableText.text(statement.toString(), LONGEST_STATEMENT)
                                + " expected "
                                + named.stream()
                                        .map(ruled -> signature(ruled, statement))
                                        .collect(Collectors.joining(" or "))));
    }

    private boolean known(Operand argument) {
        Map<String, Class<?>> variables = scope.variables();
        if (argument instanceof Operand.Variable variable && !variables.containsKey(variable.name())) {
            scope.reportUnknown(variable.place(), "the rule", variable.name(), variables.keySet());
            return false;
        }
        if (argument instanceof Operand.Property property) {
            scope.report(
                    property.place(),
                    "a ruling does not see the fact; name the property above, as in $" + property.name() + " : "
                            + property.name() + ", and write $" + property.name());
            return false;
        }
        return !(argument instanceof Operand.Constant constant) || scope.knows(constant);
    }

    private boolean takes(Method ruling, RuleStatement statement) {
        Class<?>[] types = ruling.getParameterTypes();
        boolean takes = types.length == statement.arguments().size();
        for (int i = 0; takes && i < types.length; i++) {
            Operand argument = statement.arguments().get(i);
            takes = argument instanceof Operand.Variable variable
                    ? scope.variables().get(variable.name()) == types[i]
                    : argument.fits(types[i]);
        }
        return takes;
    }

    private String signature(Method ruling, RuleStatement found) {
        return Arrays.stream(ruling.getParameters())
                .map(parameter -> parameter.getName() + ": " + scope.expected(parameter.getType(), found.arguments()))
                .collect(Collectors.joining("; ", ruling.getName() + "(", ")"));
    }

    /** A reason is what the ruling's parameter is called. */
    private void checkReasons(Method ruling, RuleStatement statement) {
        Parameter[] parameters = ruling.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Operand argument = statement.arguments().get(i);
            if (parameters[i].getName().equals(RulingCollector.REASON)) {
                if (argument instanceof Operand.Text reason) {
                    check(reason);
                } else {
                    scope.report(argument.place(), "a reason is a text in double quotes");
                }
            }
        }
    }

    private void check(Operand.Text reason) {
        Optional<ReasonTable.Row> row = reasons.find(reason.value());
        if (row.isEmpty() && reasons.complete()) {
            scope.reportUnknown(reason.place(), RuleTexts.REASONS, reason.value(), reasons.codes());
        }
        Collection<String> figures = ReasonFigures.known(scope.file().topic());
        String owner =
                "\"" + reason.value() + "\", said in " + scope.file().topic().file() + ",";
        row.ifPresent(there -> there.placeholders().stream()
                .filter(name -> !figures.contains(name))
                .forEach(name -> scope.findings()
                        .accept(Finding.of(RuleTexts.REASONS, there.line(), RuleScope.unknown(owner, name, figures))
                                .maybe(NearMiss.of(name, figures).orElse("")))));
    }

    /**
     * Says the ruling once: what it does not take, such as 130 percent or the contrary of what the rule said before, shows here and
     * not on the day on which the rule fires.
     */
    private void tryOut(Method ruling, RuleStatement statement) {
        List<Operand> arguments = statement.arguments();
        if (arguments.stream().anyMatch(Operand.Variable.class::isInstance)) {
            return;
        }
        Object[] values = new Object[arguments.size()];
        Arrays.setAll(values, i -> arguments.get(i).as(ruling.getParameterTypes()[i]));
        try {
            said.say(ruling, values);
        } catch (InvalidValue invalid) {
            scope.report(statement.place(), String.valueOf(invalid.getMessage()));
        }
    }
}
