package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("X1")
class ReasonsTest {
    private static final Pattern CODE = Pattern.compile("verdict\\.\\w+\\([^;]*\"([^\"]+)\"\\)");

    @Test
    void everyCodeThatTheShippedRulesUseHasARowAndEveryRowIsUsed() {
        Set<String> used = new TreeSet<>();
        for (String file : RuleDirectory.RULES) {
            RuleDirectory.shipped(file)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .forEach(line -> CODE.matcher(line).results().forEach(found -> used.add(found.group(1))));
        }
        assertThat(RuleBook.standard().rules().reasons().codes())
                .isEqualTo(used)
                .hasSizeGreaterThan(15);
    }

    @Test
    void everyCodeHasASentenceOfItsOwnInEveryLanguageAndARequirement() {
        Reasons reasons = RuleBook.standard().reasons();
        for (String code : RuleBook.standard().rules().reasons().codes()) {
            Set<String> sentences = new TreeSet<>();
            for (Language language : Language.handbook()) {
                String sentence = reasons.say(language, Reason.of(code));
                assertThat(sentence)
                        .as("%s in %s", code, language)
                        .hasSizeGreaterThan(5)
                        .isNotEqualTo(code);
                sentences.add(sentence);
            }
            assertThat(sentences).as(code).hasSize(Language.handbook().size());
            assertThat(reasons.say(Language.ZH, Reason.of(code))).matches("(?s).*\\p{IsHan}.*");
            assertThat(reasons.requirement(code))
                    .hasValueSatisfying(id -> assertThat(id).matches("[CMX]\\d+(\\.\\d+)?"));
        }
    }

    @Test
    @Tag("C5")
    void aSentenceThatServesAsTheWordOfADoubtShowsItsFiguresAndAGapForOneThatIsNotThere() {
        Wording words = RuleBook.standard().wording().orElseThrow();
        for (Language language : Language.handbook()) {
            Wording asked = words.and(Wording.of(Map.of(language, Map.of("refusal.asked", "{doubt}"))));
            assertThat(asked.say(
                            language,
                            "refusal.asked",
                            Map.of("doubt", "@doubt.price-off-plan", "planDeviationPercent", "2.5")))
                    .contains("2.5", "…")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EN, A tier C customer pays a deposit of 30 % before production.",
        "ES, Un cliente de categoría C paga un anticipo del 30 % antes de la producción.",
        "ZH, C级客户须在生产前支付30%的定金。"
    })
    void aReasonIsSaidInTheReadersLanguageWithItsFigures(Language language, String sentence) {
        Reason reason = new Reason("deposit-tier-c", Map.of("percent", "30"));
        assertThat(RuleBook.standard().reasons().say(language, reason)).isEqualTo(sentence);
    }

    @Test
    @Tag("X5")
    void aReasonThatIsGoneIsSaidAsItsCodeAndAMissingFigureAsItsName() {
        Reasons reasons = RuleBook.standard().reasons();
        assertThat(reasons.say(Language.EN, Reason.of("long-gone"))).isEqualTo("long-gone");
        assertThat(reasons.say(Language.EN, Reason.of("deposit-tier-c"))).contains("{percent} %");
    }

    @Nested
    @Tag("X7")
    class ABadTable {
        @TempDir
        @SuppressWarnings("NullAway.Init")
        private Path parent;

        @ParameterizedTest(name = "[{index}] {2}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ,该订单为加急订单                | ,,该订单为加急订单           | has 6 cells instead of 5; a sentence with a comma needs quotes around it
                El número de producto no existe. | ``                           | the code "unknown-product" has no sentence in es
                del {percent} % antes            | del {porcentaje} % antes     | names [porcentaje] in es, but [percent] in en
                due-normal,X3                    | due-urgent,X3                | there is a second row for the code "due-urgent"
                due-normal,X3                    | Due Normal,X3                | the code "Due Normal" must be small letters, digits and hyphens
                """)
        void isReportedWithItsLine(String good, String bad, String expected) {
            RuleDirectory directory = RuleDirectory.copiedTo(parent, "ours").replace("reasons.csv", good, bad);
            RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory.path()));
            assertThat(invalid.findings()).anySatisfy(finding -> {
                assertThat(finding.file()).isEqualTo("reasons.csv");
                assertThat(finding.line()).isGreaterThan(1);
                assertThat(finding.message()).contains(expected);
            });
        }

        @Test
        void isReportedWhenASentenceNamesAFigureThatItsQuestionDoesNotHave() {
            RuleDirectory directory =
                    RuleDirectory.copiedTo(parent, "ours").replace("reasons.csv", "{hours}", "{percent}");
            RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory.path()));
            assertThat(invalid)
                    .hasMessageContaining(
                            "has no \"percent\"; there is customer, day, hours, obligation, standardHours, tier");
        }
    }
}
