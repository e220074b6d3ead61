package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.internal.engine.TopicRules;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that are shipped with the library. They are compiled when the library is built. */
public final class ShippedRules {
    private static final String LABEL = "standard";

    private ShippedRules() {}

    /** Returns the shipped rules, which can answer questions immediately. */
    public static RuleSet open() {
        // The shipped rules read no open properties, as a test verifies. Parsing the texts here would delay the first
        // decision.
        return new RuleSet(sources(), ShippedRules::executable, Map.of());
    }

    private static TopicRules executable(Topic topic) {
        return TopicRules.load(topic, ShippedRules.class.getClassLoader());
    }

    /** Returns the precompiled rules of a topic; empty if the text differs from the shipped text. */
    public static Optional<TopicRules> executable(Topic topic, String text) {
        return ShippedFiles.rules(topic)
                .filter(shipped -> new RuleTexts(Map.of(topic.file(), shipped))
                        .text(topic.file())
                        .equals(text))
                .map(same -> executable(topic));
    }

    /** Returns the sources of the shipped rules. */
    public static RuleSources sources() {
        RuleTexts texts = ShippedFiles.read();
        List<Finding> findings = new ArrayList<>();
        RuleSources sources =
                RuleSources.read(new RuleSetVersion(texts.hash(), LABEL), texts, ShippedTopics.all(), findings::add);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the shipped tables are broken: " + findings);
        }
        return sources;
    }
}
