package io.orderkit.rules.internal.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.ReviewFinding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shipped rule files with some texts replaced; they are analysed without being compiled. */
final class ReviewedTexts {
    private final Map<String, String> texts = new HashMap<>(ShippedFiles.read().byName());

    ReviewedTexts with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Replaces the rules of a topic. */
    ReviewedTexts rules(Topic topic, List<String> rules) {
        String shipped = Objects.requireNonNull(texts.get(topic.file()));
        return with(topic.file(), shipped.substring(0, shipped.indexOf("\nrule ")) + "\n" + String.join("\n", rules));
    }

    /** Adds a rule to a topic. */
    ReviewedTexts add(Topic topic, String rule) {
        return with(topic.file(), texts.get(topic.file()) + "\n" + rule);
    }

    static String rule(String name, String pattern, String... said) {
        StringBuilder statements = new StringBuilder();
        for (String each : said) {
            statements.append("    verdict.").append(each).append(";\n");
        }
        return "rule \"" + name + "\"\nwhen\n    " + pattern + "\nthen\n" + statements + "end\n";
    }

    /** Returns the findings about the decision tables. */
    List<Finding> tableFindings() {
        List<Finding> findings = new ArrayList<>();
        DecisionTables.read(ShippedTopics.all(), new RuleTexts(texts), findings::add);
        return findings;
    }

    List<ReviewFinding> findings(Topic topic) {
        RuleTexts all = new RuleTexts(texts);
        List<Finding> unreadable = new ArrayList<>();
        DecisionTables tables = DecisionTables.read(ShippedTopics.all(), all, unreadable::add);
        RuleFile file = RuleReader.read(topic, all.text(topic.file()), unreadable::add)
                .orElseThrow(() -> new AssertionError(unreadable));
        assertThat(unreadable).isEmpty();
        List<ReviewFinding> findings = new ArrayList<>();
        new RuleFileAnalysis(Duration.ofSeconds(8))
                .run(file, new FactTranslator(ShippedTopics.all(), tables), findings::add);
        return findings;
    }
}
