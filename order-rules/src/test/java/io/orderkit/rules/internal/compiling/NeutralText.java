package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import java.util.ArrayList;

/** The rule engine's input for rules with a company's own tier, and the Java code generated from that input. */
public final class NeutralText {
    private NeutralText() {}

    /**
     * Returns the engine's input and the generated Java code for the shipped deposit rules with a company's own tier.
     * The tier replaces tier B and is added to the conditions on tier C.
     */
    public static String ofDeposits(Catalogue names, String tier) {
        String rules = RuleDirectory.shipped("deposit.drl")
                .replace("tier == Tier.C", "tier in ( Tier.C, " + tier + " )")
                .replace("tier == Tier.B", "tier == " + tier);
        Topic topic = ShippedTopics.DEPOSIT.under(new RuleNames(names));
        EngineText text = EngineText.of(RuleReader.read(topic, rules, finding -> {
                    throw new AssertionError(finding.toString());
                })
                .orElseThrow());
        return text.text() + RuleTranslator.translate(topic, text, new ArrayList<>());
    }
}
