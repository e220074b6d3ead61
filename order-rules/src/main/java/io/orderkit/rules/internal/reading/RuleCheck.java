package io.orderkit.rules.internal.reading;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.CountedFindings;
import io.orderkit.rules.internal.ReasonTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks the words of a file that could be read: facts, properties, kinds of values, rulings, reasons. */
public final class RuleCheck {
    private RuleCheck() {}

    /** Hands what is wrong with the file to the findings; it stops where there are enough of them to begin with. */
    public static void run(RuleFile file, ReasonTable reasons, Consumer<Finding> to) {
        CountedFindings findings = new CountedFindings(to);
        Vocabulary words = new Vocabulary(file.topic());
        Set<String> names = new HashSet<>();
        for (Rule rule : file.rules()) {
            if (findings.enough()) {
                findings.accept(Finding.of(
                        file.topic().file(), rule.place().line(), "this rule and those below it were not checked yet"));
                return;
            }
            Complaints complaints = new Complaints(file.topic().file(), rule.name(), findings);
            if (!names.add(rule.name())) {
                complaints.about(rule.place(), "there is another rule of this name above");
            }
            Map<String, Class<?>> variables = new HashMap<>();
            new ConditionCheck(file, words, variables, complaints).check(rule);
            UnknownCheck.run(rule, words, complaints);
            // Of a fact that is not there, no property has a name that could be said: one finding is enough.
            if (rule.patterns().stream()
                    .allMatch(pattern -> words.fact(pattern.fact()).isPresent())) {
                StatementCheck statements = new StatementCheck(file, words, variables, reasons, complaints, findings);
                rule.statements().forEach(statements::check);
            }
        }
    }
}
