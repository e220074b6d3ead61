package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.rules.report.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("All that is wrong with a rule file is said at once")
@Tag("K3")
class AllFindingsOfAFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory ours;

    @BeforeEach
    void copy() {
        ours = RuleDirectory.copiedTo(parent, "ours");
    }

    private List<String> findings() {
        RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(ours.path()));
        assertThat(invalid).as("refusal").isNotNull();
        return invalid.findings().stream()
                .map(Finding::toString)
                .map(finding -> finding.replaceFirst("deposit.drl:\\d+:\\d+: ", ""))
                .toList();
    }

    private void add(String... rules) {
        for (String rule : rules) {
            ours.add("deposit.drl", rule + "\n");
        }
    }

    @Test
    @DisplayName("typographic quotes in two rules, and two typos in a third")
    void quotesAndTypos() {
        add(
                "rule \"one\" when OrderTerms( currency == “EUR” ) then verdict.requirePercent(5, \"deposit-tier-c\"); end",
                "rule “two” when OrderTerms( ) then verdict.requirePercent(5, ”deposit-tier-c”); end",
                "rule \"three\" when OrderTerms( teir == Tier.C ) then verdict.requirePercnt(5, \"deposit-tier-c\"); end");
        String quotes = "a text must be in straight double quotes, as in \"sales-slip\", not in U+201";
        assertThat(findings())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("rule \"one\": " + quotes + "C"),
                        two -> assertThat(two).startsWith("rule \"two\": " + quotes + "C"),
                        two -> assertThat(two).startsWith("rule \"two\": " + quotes + "D"),
                        three -> assertThat(three).startsWith("rule \"three\": OrderTerms has no \"teir\""),
                        three -> assertThat(three).startsWith("rule \"three\": verdict has no \"requirePercnt\""));
    }

    @Test
    @DisplayName("what is wrong behind \"when\" and what is wrong behind \"then\" of one rule, and in the next")
    void withinOneRule() {
        add(
                "rule \"one\" when OrderTerms( tier = Tier.C ) then verdct.requirePercent(5, \"x\");"
                        + " verdict.requirePercent(5; verdict.requirePercent(6, \"deposit-tier-c\"); end",
                "rule \"two\" when OrderTerms( tier == Tier.D ) then verdict.requirePercent(5, \"deposit-tier-c\"); end");
        assertThat(findings())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("rule \"one\": \"=\" has no place here"),
                        one -> assertThat(one).startsWith("rule \"one\": \"verdct\" has no place here"),
                        one -> assertThat(one).startsWith("rule \"one\": \";\" has no place here"),
                        two -> assertThat(two).startsWith("rule \"two\": Tier has no \"D\""));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("one finding for each thing that is wrong, and none for what follows from it")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OrderTerms( currency == 'EUR' )         | a text must be in double quotes, as in "sales-slip"
            OrderTerms( currency == "EUR” )         | a text must be in straight double quotes
            OrderTerms( currency == «EUR» )         | a text must be in straight double quotes
            OrderTerms（ tier == Tier.C ）          | the character U+FF08 (FULLWIDTH LEFT PARENTHESIS) has no place here
            OrderTerms( orderTotal > 1e5 )          | "1e5" is not a figure
            OrderTerms( orderTotal > 10_000 )       | "10_000" is not a figure
            OrderTerms( tier == Tier.C ) \\ then    | a backslash is not allowed in a rule file
            OrderTerms( tier == Tier.C, /* x        | a comment is not closed
            """)
    void noEcho(String pattern, String expected) {
        add("rule \"odd\" when " + pattern + "\nthen verdict.requirePercent(5, \"deposit-tier-c\"); end");
        assertThat(findings())
                .allSatisfy(finding -> assertThat(finding).startsWith("rule \"odd\": "))
                .first()
                .asString()
                .contains(expected);
        assertThat(findings().size()).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("a rule that cannot be read does not hide a word that the next one misspells")
    void acrossStages() {
        add(
                "rule \"one\" when OrderTerms( tier = Tier.C ) then verdict.requirePercent(5, \"deposit-tier-c\"); end",
                "rule \"two\" when OrderTerms( teir == Tier.C ) then verdict.requirePercent(5, \"deposit-tier-c\"); end");
        assertThat(findings())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("rule \"one\": \"=\" has no place here"),
                        two -> assertThat(two).startsWith("rule \"two\": OrderTerms has no \"teir\""));
    }
}
