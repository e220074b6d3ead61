package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.compiling.HostileRuleSet.Slot;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Tests that the engine's input and the generated Java depend only on the structure of the rules. No byte of the input or of the Java code
 * comes from an analyst's text.
 */
@Tag("K1")
class ByteIdentityTest {
    private static final int STRINGS = 10_000;
    private static final int PACKED = 20;
    private static final int RULES = 12;
    private static final String NEUTRAL = EngineText.of(plain(1)).text();
    private static final Map<String, String> NEUTRAL_JAVA = java(plain(RULES));

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever the name of a rule is")
    void ruleNames(@ForAll("texts") String text) {
        same(Slot.RULE_NAME, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever text a condition compares with")
    void textsInConditions(@ForAll("texts") String text) {
        same(Slot.TEXT_IN_A_CONDITION, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever text stands in a list")
    void textsInLists(@ForAll("texts") String text) {
        same(Slot.TEXT_IN_A_LIST, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever text a consequence gives as its reason")
    void reasonCodes(@ForAll("texts") String text) {
        same(Slot.REASON_CODE, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever a variable is called")
    void variables(@ForAll("words") String word) {
        same(Slot.VARIABLE, word);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever a line of comment says")
    void comments(@ForAll("texts") String text) {
        same(Slot.COMMENT, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever a note between signs says")
    void notes(@ForAll("texts") String text) {
        same(Slot.NOTE, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever stands in the table of reasons")
    void reasonTables(@ForAll("texts") String text) {
        same(Slot.REASON_TABLE, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever stands in a cell of a decision table")
    void tableCells(@ForAll("texts") String text) {
        same(Slot.TABLE_CELL, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever an example is called")
    void exampleNames(@ForAll("texts") String text) {
        same(Slot.EXAMPLE_NAME, text);
    }

    @Property(tries = STRINGS, shrinking = ShrinkingMode.BOUNDED)
    @Label("K1 the DRL that we write is the same, whatever a file is called")
    void fileNames(@ForAll("texts") String text) {
        same(Slot.FILE_NAME, text);
    }

    @Property(tries = PACKED, shrinking = ShrinkingMode.OFF)
    @Label("K1 the Java that the engine generates is the same, byte for byte, whatever twelve texts stand in each slot")
    void generatedJava(@ForAll Random random) {
        RandomGenerator<String> texts = HostileTexts.any().generator(STRINGS, false);
        RandomGenerator<String> words = HostileTexts.words().generator(STRINGS, false);
        Map<Slot, List<String>> packed = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Set<String> accepted = new LinkedHashSet<>();
            while (accepted.size() < RULES) {
                String text =
                        (slot == Slot.VARIABLE ? words : texts).next(random).value();
                if (!slot.ends(text)
                        && HostileRuleSet.rules(Map.of(slot, List.of(text)), new ArrayList<>())
                                .isPresent()) {
                    accepted.add(text);
                }
            }
            packed.put(slot, List.copyOf(accepted));
        }
        assertThat(java(packed)).as("Java for %s", packed).isEqualTo(NEUTRAL_JAVA);
    }

    @Provide
    Arbitrary<String> words() {
        return HostileTexts.words();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    /**
     * Asserts that the generated DRL is unchanged, or that there is a finding. A text that ends its slot early is
     * excluded, because the rest of the text changes the structure of the rules.
     */
    private static void same(Slot slot, String text) {
        List<Finding> findings = new ArrayList<>();
        Optional<RuleFile> rules = HostileRuleSet.rules(Map.of(slot, List.of(text)), findings);
        Statistics.label("accepted")
                .collect(rules.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
        if (rules.isEmpty()) {
            assertThat(findings).isNotEmpty();
        } else if (!slot.ends(text)) {
            assertThat(EngineText.of(rules.get()).text()).isEqualTo(NEUTRAL);
        }
    }

    private static RuleFile plain(int count) {
        return HostileRuleSet.rules(
                        Map.of(
                                Slot.RULE_NAME,
                                IntStream.range(0, count)
                                        .mapToObj(i -> "plain " + i)
                                        .toList()),
                        new ArrayList<>())
                .orElseThrow();
    }

    private static SortedMap<String, String> java(Map<Slot, List<String>> texts) {
        List<Finding> findings = new ArrayList<>();
        return java(HostileRuleSet.rules(texts, findings).orElseThrow(() -> new AssertionError(findings)));
    }

    private static SortedMap<String, String> java(RuleFile rules) {
        List<String> problems = new ArrayList<>();
        SortedMap<String, String> sources =
                RuleTranslator.translate(ShippedTopics.DEPOSIT, EngineText.of(rules), problems);
        assertThat(problems).isEmpty();
        return sources;
    }
}
