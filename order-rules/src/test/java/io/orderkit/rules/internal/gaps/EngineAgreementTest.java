package io.orderkit.rules.internal.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.cases.CasePart;
import io.orderkit.rules.internal.cases.CaseSpace;
import io.orderkit.rules.internal.cases.Certainty;
import io.orderkit.rules.internal.compiling.RuleSetBuilder;
import io.orderkit.rules.internal.explaining.QuestionExplainer;
import io.orderkit.rules.internal.files.DirectoryContents;
import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.Firing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The analysis says of a case which rules fire, as the rule engine does")
@Tag("K3")
class EngineAgreementTest {
    private static final int RULES = 30;
    private static final int CASES = 300;
    private static final long SEED = 20261129L;

    @SuppressWarnings("NullAway.Init")
    private static RuleSet random;

    @BeforeAll
    static void compileRandomRules() {
        Map<String, String> texts = new HashMap<>(ShippedFiles.read().byName());
        ShippedTopics.all().exampleFiles().forEach(texts::remove);
        for (Topic topic : ShippedTopics.all()) {
            texts.put(topic.file(), new RandomRules(topic, SEED + topic.file().hashCode()).file(RULES));
        }
        List<Finding> findings = new ArrayList<>();
        DirectoryContents contents =
                new DirectoryContents(Path.of("random"), ShippedTopics.all(), new RuleTexts(texts), List.of());
        random = RuleSetBuilder.build(contents, findings)
                .orElseThrow(() -> new AssertionError("seed " + SEED + ": " + findings));
    }

    static Stream<Topic> topics() {
        return ShippedTopics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("of shipped rules")
    void shipped(Topic topic) {
        assertAgreement(ShippedRules.open(), topic);
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("of rules that use all that the grammar allows")
    void random(Topic topic) {
        assertAgreement(random, topic);
    }

    private static void assertAgreement(RuleSet rules, Topic topic) {
        RuleFile file = rules.rules(topic);
        TopicReview review = TopicReview.of(file, rules.translator(), finding -> {});
        Random choice = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            int[] chosen = chosen(review.cases().asked(), choice);
            PolicyFacts<?> facts = review.cases().facts(chosen);
            assertThat(fired(review, chosen))
                    .as("seed %s, %s", SEED, facts)
                    .isEqualTo(QuestionExplainer.explain(rules, facts).fired().stream()
                            .map(Firing::rule)
                            .collect(Collectors.toSet()));
        }
    }

    private static int[] chosen(CaseSpace space, Random choice) {
        return space.fields().stream()
                .mapToInt(field -> choice.nextInt(field.values().size()))
                .toArray();
    }

    private static Set<String> fired(TopicReview review, int[] chosen) {
        CasePart whole = new CasePart(chosen, review.cases().asked().everything());
        return review.rules().stream()
                .filter(rule -> rule.fires().in(whole) == Certainty.ALWAYS)
                .map(rule -> rule.rule().name())
                .collect(Collectors.toSet());
    }
}
