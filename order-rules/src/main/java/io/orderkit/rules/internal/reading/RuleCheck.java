package io.orderkit.rules.internal.reading;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.ReasonTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks the words of a file that could be read: facts, properties, kinds of values, rulings, reasons. */
public final class RuleCheck {
    private RuleCheck() {}

    /** Everything that is wrong with the file goes to the findings. */
    public static void run(RuleFile file, ReasonTable reasons, Consumer<Finding> findings) {
        Vocabulary words = new Vocabulary(file.topic());
        Set<String> names = new HashSet<>();
        for (Rule rule : file.rules()) {
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
