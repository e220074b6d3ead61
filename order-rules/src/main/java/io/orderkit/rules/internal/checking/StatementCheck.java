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
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.report.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A checker for the statements of a rule. The checker rejects unknown rulings, invalid arguments, and reasons without a
 * sentence.
 */
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
        List<RulingWord> rulings = scope.words().rulings();
        List<RulingWord> named = rulings.stream()
                .filter(ruling -> ruling.name().equals(statement.ruling()))
                .toList();
        if (named.isEmpty()) {
            Collection<String> known =
                    rulings.stream().map(RulingWord::name).distinct().toList();
            scope.reportUnknown(statement.place(), "verdict", statement.ruling(), known);
            return;
        }
        if (!statement.arguments().stream().allMatch(this::known)) {
            return;
        }
        Optional<RulingWord> ruling =
                named.stream().filter(method -> takes(method, statement)).findFirst();
        ruling.ifPresentOrElse(
                taken -> {
                    checkReasons(taken, statement);
                    tryOut(taken, statement);
                },
                () -> scope.report(
                        statement.place(),
                        "is not a valid ruling: " + PrintableText.text(statement.toString(), LONGEST_STATEMENT)
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
                    "a ruling cannot access the fact; bind the property above, as in $" + property.name() + " : "
                            + property.name() + ", and write $" + property.name());
            return false;
        }
        return !(argument instanceof Operand.Constant constant) || scope.knows(constant);
    }

    private boolean takes(RulingWord ruling, RuleStatement statement) {
        boolean takes = ruling.parameters().size() == statement.arguments().size();
        for (int i = 0; takes && i < ruling.parameters().size(); i++) {
            Operand argument = statement.arguments().get(i);
            takes = argument instanceof Operand.Variable variable
                    ? scope.variables().get(variable.name()) == ruling.type(i)
                    : argument.fits(ruling.type(i));
        }
        return takes;
    }

    private String signature(RulingWord ruling, RuleStatement found) {
        return ruling.parameters().stream()
                .map(parameter -> parameter.name() + ": " + scope.expected(parameter.type(), found.arguments()))
                .collect(Collectors.joining("; ", ruling.name() + "(", ")"));
    }

    /** Checks the arguments that must be reasons. */
    private void checkReasons(RulingWord ruling, RuleStatement statement) {
        for (int i = 0; i < ruling.parameters().size(); i++) {
            Operand argument = statement.arguments().get(i);
            if (ruling.parameters().get(i).isReason()) {
                if (argument instanceof Operand.Text reason) {
                    check(reason);
                } else {
                    scope.report(argument.place(), "a reason must be a text in double quotes");
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
                "\"" + reason.value() + "\", used in " + scope.file().topic().file() + ",";
        row.ifPresent(there -> there.placeholders().stream()
                .filter(name -> !figures.contains(name))
                .forEach(name -> scope.findings()
                        .accept(Finding.of(RuleTexts.REASONS, there.line(), RuleScope.unknown(owner, name, figures))
                                .maybe(NearMiss.of(name, figures).orElse("")))));
    }

    /**
     * Calls the ruling once as a trial. The trial call detects errors, such as a value of 130 percent or a
     * contradiction of an earlier statement, before the rule first fires.
     */
    private void tryOut(RulingWord ruling, RuleStatement statement) {
        List<Operand> arguments = statement.arguments();
        if (arguments.stream().anyMatch(Operand.Variable.class::isInstance)) {
            return;
        }
        List<Object> values = IntStream.range(0, arguments.size())
                .mapToObj(i -> arguments.get(i).as(ruling.type(i)))
                .toList();
        try {
            ruling.say(said, values);
        } catch (InvalidValue invalid) {
            scope.report(statement.place(), String.valueOf(invalid.getMessage()));
        }
    }
}
