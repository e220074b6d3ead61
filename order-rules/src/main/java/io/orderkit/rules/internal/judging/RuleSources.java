package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.open.OpenProperties;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.NamesOfTexts;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sources from which a rule set is built.
 *
 * @param version the version of the rule set
 * @param texts the contents of all files in the rule set
 * @param names the company's names that the rules may use
 * @param topics the topics, including the rule set's additions and the company's names
 * @param reasons the table of reasons with their sentences
 * @param tables the decision tables
 */
public record RuleSources(
        RuleSetVersion version,
        RuleTexts texts,
        RuleNames names,
        Topics topics,
        ReasonTable reasons,
        DecisionTables tables) {
    /**
     * Reads the decision tables and the reasons from the texts of a rule set. If there are findings, the sources must
     * not be used.
     *
     * @param topics the topics without the rule set's additions
     */
    public static RuleSources read(RuleSetVersion version, RuleTexts texts, Topics topics, Consumer<Finding> findings) {
        RuleTexts complete = ShippedFiles.completed(texts, topics);
        RuleNames names = NamesOfTexts.read(complete, findings);
        Topics extended = OpenProperties.read(topics.under(names), complete, findings);
        ReasonTable reasons =
                StandInReasons.added(ReasonTable.read(complete.text(RuleTexts.REASONS), names, findings), complete);
        return new RuleSources(
                version, complete, names, extended, reasons, DecisionTables.read(extended, complete, findings));
    }

    /** Returns the rules of a topic as data, parsed from the rule file. */
    RuleFile rules(Topic topic) {
        List<Finding> wrong = new ArrayList<>();
        return RuleReader.read(topic, texts().text(topic.file()), wrong::add)
                .orElseThrow(() -> new IllegalStateException("rules in force cannot be read: " + wrong));
    }
}
