package io.orderkit.rules.internal.checking;

import io.orderkit.rules.internal.findings.CountedFindings;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.report.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A checker for the facts, properties, values, rulings and reasons in a parsed rule file. */
public final class RuleCheck {
    private RuleCheck() {}

    /** Reports a limited number of errors in the rule file as findings. */
    public static void run(RuleFile file, ReasonTable reasons, Consumer<Finding> to) {
        CountedFindings findings = new CountedFindings(to);
        Vocabulary words = new Vocabulary(file.topic());
        Set<String> names = new HashSet<>();
        for (Rule rule : file.rules()) {
            if (findings.enough()) {
                findings.accept(Finding.of(
                        file.topic().file(),
                        rule.place().line(),
                        "this rule and those below it have not been checked yet"));
                return;
            }
            RuleScope scope = new RuleScope(file, rule, words, new HashMap<>(), findings);
            if (!names.add(rule.name())) {
                scope.report(rule.place(), "another rule above has the same name");
            }
            new ConditionCheck(scope).run();
            NullArgumentCheck.run(scope);
            // If a rule names an unknown fact, its statements are not checked, because the properties of the fact are
            // unknown too.
            if (rule.patterns().stream().allMatch(pattern -> words.isFact(pattern.fact()))) {
                StatementCheck statements = new StatementCheck(scope, reasons);
                rule.statements().forEach(statements::check);
            }
        }
    }
}
