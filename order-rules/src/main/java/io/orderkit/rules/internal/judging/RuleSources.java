package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.NamesOfTexts;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/**
 * The sources of a rule set.
 *
 * @param version the version of the rule set
 * @param texts the texts of all files
 * @param names the names that the rules may use
 * @param reasons the sentences
 * @param tables the decision tables
 */
public record RuleSources(
        RuleSetVersion version, RuleTexts texts, RuleNames names, ReasonTable reasons, DecisionTables tables) {
    /** Reads the tables among the texts; with findings, the sources are of no use. */
    public static RuleSources read(RuleSetVersion version, RuleTexts texts, Consumer<Finding> findings) {
        RuleNames names = NamesOfTexts.read(texts, findings);
        ReasonTable reasons = ReasonTable.read(texts.text(RuleTexts.REASONS), names, findings);
        return new RuleSources(version, texts, names, reasons, DecisionTables.read(texts, findings));
    }
}
