package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests with rule files at the limits of the permitted sizes. */
@Tag("X7")
class LargeFilesTest {
    private final List<Finding> findings = new ArrayList<>();

    private Optional<RuleFile> read(String rules) {
        String header = ShippedFiles.read().text("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");
        return RuleReader.read(ShippedTopics.DEPOSIT, header + rules, findings::add);
    }

    private static String rule(String name, String condition) {
        return "rule \"" + name + "\" when OrderTerms( " + condition
                + " ) then verdict.requirePercent(10, \"deposit-tier-a\"); end\n";
    }

    private static String rules(int count, int comparisons) {
        return IntStream.range(0, count)
                .mapToObj(rule -> rule(
                        "rule " + rule,
                        IntStream.range(0, comparisons)
                                .mapToObj(at -> "orderTotal != " + (rule * 1000 + at))
                                .collect(Collectors.joining(comparisons > 50 ? ", " : " && "))))
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("more comparisons than a compiler takes in seconds are refused")
    void moreComparisonsThanAFileMayMakeAreRefused() {
        assertThat(read(rules(41, 49))).isEmpty();
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("deposit.drl: makes 2009 comparisons in all its rules; at most 2000 are allowed");
    }

    @Test
    @Timeout(60)
    @DisplayName("a file within its limits compiles")
    void aFileWithinItsLimitsCompiles() {
        RuleFile largest = read(rules(40, 50)).orElseThrow();
        assertThat(RuleSetBuilder.compile(largest, findings)).isNotEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    @Timeout(60)
    @DisplayName("of two hundred rules, those that do not compile are found, and no more than a few of them")
    void theRulesThatDoNotCompileAreFound() {
        String one = rules(200, 2).replaceFirst("(\"rule 140\" .*)requirePercent\\(10,", "$1requirePercent(true,");
        RuleSetBuilder.compile(read(one).orElseThrow(), findings);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rule 140");
            assertThat(finding.line()).isPositive();
            assertThat(finding.message()).startsWith("does not compile");
        });
        findings.clear();
        RuleSetBuilder.compile(
                read(rules(200, 1).replace("requirePercent(10,", "requirePercent(true,"))
                        .orElseThrow(),
                findings);
        assertThat(findings).hasSize(3).extracting(Finding::rule).contains("rule 0");
    }
}
