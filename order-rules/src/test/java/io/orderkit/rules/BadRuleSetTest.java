package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("X7")
class BadRuleSetTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    private RuleDirectory copy() {
        return RuleDirectory.copiedTo(parent, "ours");
    }

    private static List<Finding> findings(Path directory) {
        RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory));
        assertThat(invalid).as("refusal of %s", directory).isNotNull();
        invalid.findings().forEach(finding -> assertThat(invalid).hasMessageContaining(finding.toString()));
        return invalid.findings();
    }

    @ParameterizedTest(name = "[{index}] {1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OrderTerms( tier == Tier.B,            | OrderTerm( tier == Tier.B,             | deposit.drl has no "OrderTerm"; there is OrderTerms; maybe "OrderTerms"
            OrderTerms( tier == Tier.B,            | OrderTerms( teir == Tier.B,            | OrderTerms has no "teir"; there is tier, orderTotal, currency, paymentMethod, urgency, contractPercent, standardPercent, day, customer, weekday; maybe "tier"
            OrderTerms( tier == Tier.B,            | OrderTerms( tier == Tier.D,            | Tier has no "D"; there is A, B, C
            OrderTerms( tier == Tier.B,            | OrderTerms( tier == Teir.B,            | deposit.drl has no "Teir"; there is PaymentMethod, Tier, Urgency; maybe "Tier"
            OrderTerms( tier == Tier.B,            | OrderTerms( tier = Tier.B,             | "=" has no place here: compare with ==
            OrderTerms( tier == Tier.B,            | OrderTerms( orderTotal > 0 && < 5,     | "<" has no place here; expected a property
            OrderTerms( tier == Tier.B,            | OrderTerms( tier == Tier.B             | "paymentMethod" has no place here; expected "," or ")"
            OrderTerms( tier == Tier.B,            | OrderTerms( tier == "B",               | tier is Tier.A, Tier.B, Tier.C, not "B"
            OrderTerms( tier == Tier.B,            | OrderTerms( orderTotal == "B",         | orderTotal is a figure, as 1200 or 12.5, not "B"
            OrderTerms( tier == Tier.B,            | OrderTerms( tier > Tier.B,             | tier is Tier.A, Tier.B, Tier.C; its values have no order, so compare with == or !=
            verdict.requirePercent($percent, "deposit-tier-b")        | verdict.requiresPercent($percent, "deposit-tier-b")          | verdict has no "requiresPercent"; there is atLeast, requireAmount, requirePercent, roundUpTo; maybe "requirePercent"
            verdict.requirePercent($percent, "deposit-tier-b")        | verdict.requirePercent(120, "deposit-tier-b")          | deposit is "120 %"; expected 0 % to 100 %
            verdict.requirePercent($percent, "deposit-tier-b"); | verdict.requirePercent(Tier.B, "deposit-tier-b"); | is not a valid ruling: verdict.requirePercent(Tier.B, "deposit-tier-b"); expected requirePercent(percent: a
            verdict.requirePercent($percent, "deposit-tier-b"); | verdict.requirePercent($percent, "deposit-tire-b"); | maybe "deposit-tier-b"
            verdict.requirePercent($percent, "deposit-tier-b"); | verdict.requirePercent($percent, "deposit-tier-b")  | ";" is missing after ")"
            """)
    void aMisspeltWordIsReportedWithFileLineAndRule(String good, String bad, String expected) {
        RuleDirectory directory = copy().replace("deposit.drl", good, bad);
        List<Finding> findings = findings(directory.path());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("deposit.drl");
            assertThat(finding.line()).isEqualTo(directory.lineOf("deposit.drl", bad));
            assertThat(finding.rule()).isEqualTo("C9.2 tier B deposit");
            assertThat(finding.message()).doesNotContain("[ERR").doesNotContain("org.drools");
        });
        assertThat(findings).extracting(Finding::toString).anyMatch(said -> said.contains(expected));
    }

    @Test
    void findingsOfSeveralFilesComeTogether() {
        RuleDirectory directory = copy().replace("tier.drl", "assignedTier == null", "assignedTeir == null")
                .replace("pricing.drl", "verdict.doubtPrice(\"plan-expired\")", "verdict.doubts(\"plan-expired\")")
                .replace("reasons.csv", "X7,The customer record assigns tier {verdictTier}.", "X7,");
        assertThat(findings(directory.path()))
                .extracting(Finding::file)
                .contains("tier.drl", "pricing.drl", "reasons.csv");
    }

    @Test
    void aHeaderThatWasChangedIsReported() {
        RuleDirectory directory = copy().replace(
                        "deposit.drl",
                        "global io.orderkit.rules.vocabulary.DepositRuling verdict;",
                        "global java.lang.Runtime verdict;")
                .replace("tier.drl", "package io.orderkit.rules.standard.tier;", "package ours;");
        assertThat(findings(directory.path()))
                .extracting(Finding::toString)
                .contains(
                        "deposit.drl:" + directory.lineOf("deposit.drl", "global java.lang.Runtime")
                                + ":1: needs in its header: global io.orderkit.rules.vocabulary.DepositRuling verdict;"
                                + " and no other",
                        "tier.drl:" + directory.lineOf("tier.drl", "package ours;")
                                + ":1: needs in its header: package io.orderkit.rules.standard.tier; and no other");
    }

    @Test
    @DisplayName("what is wrong above the ruling's line does not hide that line")
    void whatIsWrongInTheHeaderIsReportedAlone() {
        RuleDirectory directory = copy().replace(
                        "tier.drl", "package io.orderkit.rules.standard.tier;", "package ours;")
                .replace("deposit.drl", "import io.orderkit.domain.model.Tier;", "import io.orderkit.domain.model.*;")
                .replace("pricing.drl", "import io.orderkit.rules.vocabulary.LinePrice;", "import static a.B;");
        assertThat(findings(directory.path()))
                .extracting(Finding::file)
                .containsExactly("tier.drl", "deposit.drl", "pricing.drl");
    }

    @Test
    @DisplayName("a rule that contradicts itself is reported where it does")
    void aRuleThatContradictsItselfIsReported() {
        RuleDirectory directory = copy().replace(
                        "postponement.drl",
                        "    verdict.moveDaysPerDay(1);\n",
                        "    verdict.moveDaysPerDay(1);\n    verdict.moveDaysPerDay(2);\n");
        assertThat(findings(directory.path())).singleElement().satisfies(finding -> {
            assertThat(finding.line())
                    .isEqualTo(directory.lineOf("postponement.drl", "    verdict.moveDaysPerDay(2);"));
            assertThat(finding.message()).contains("as stated before");
        });
    }

    @Test
    @DisplayName("where a whole number is expected, one that is too large is told how large it may be")
    void aWholeNumberThatIsTooLargeIsToldItsRange() {
        RuleDirectory directory = copy().replace(
                        "mall.drl", "verdict.limitCash(50000, \"cash", "verdict.limitCash(3000000000, \"cash")
                .replace("tier.drl", "Customer( assignedTier == null,", "Customer( yearsOfDealing < 3000000000,");
        assertThat(findings(directory.path()))
                .extracting(Finding::message)
                .anyMatch(said -> said.contains("limitCash(most: a whole number up to 2147483647;"))
                .contains("yearsOfDealing is a whole number up to 2147483647, not 3000000000");
    }

    @Test
    void twoRulesOfOneNameAreReported() {
        RuleDirectory directory = copy().replace("pricing.drl", "\"C5 plan not in force\"", "\"C5 no plan entry\"");
        assertThat(findings(directory.path())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("another rule above has the same name");
            assertThat(finding.line()).isGreaterThan(directory.lineOf("pricing.drl", "\"C5 no plan entry\""));
        });
    }

    @Test
    void aMissingAMisnamedAndAnUnreadableFileAreReported() throws IOException {
        RuleDirectory directory = copy();
        Files.move(directory.path().resolve("deposit.drl"), directory.path().resolve("deposits.drl"));
        Files.write(directory.path().resolve("tier.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(findings(directory.path()))
                .extracting(Finding::toString)
                .contains("deposit.drl: is missing", "tier.drl: is not saved as UTF-8")
                .anyMatch(finding -> finding.startsWith("deposits.drl: is not a topic; expected tier.drl, deposit.drl")
                        && finding.endsWith("maybe \"deposit.drl\""));
    }

    @ParameterizedTest
    @DisplayName(
            "files with the name of an example table or a topic in other letters, or with an ending behind it, are reported")
    @CsvSource({
        "deposit-examples.CSV, deposit-examples.csv",
        "deposit-examples.csv.txt, deposit-examples.csv",
        "Deposit-Examples, deposit-examples.csv",
        "DEPOSIT.DRL, deposit.drl",
        "due-time.drl.txt, due-time.drl"
    })
    void misnamed(String name, String meant) {
        RuleDirectory directory =
                copy().write(name, "x").write("deposit.drl.bak", "x").write("~$deposit-examples.xlsx", "x");
        assertThat(findings(directory.path()))
                .singleElement()
                .asString()
                .startsWith(name + ": is not a ")
                .endsWith("; maybe \"" + meant + "\"");
    }

    @Test
    void aSentenceInWhichSomethingStandsThatNobodySeesIsReported() {
        RuleDirectory directory =
                copy().replace("reasons.csv", "The product number does not exist", "The \u202eproduct");
        assertThat(findings(directory.path()))
                .extracting(Finding::toString)
                .contains("reasons.csv:" + directory.lineOf("reasons.csv", "\u202e")
                        + ": column \"en\": holds the invisible character U+202E (RIGHT-TO-LEFT OVERRIDE)");
    }

    @Test
    void aPlaceThatIsNoDirectoryIsReported() {
        Path nowhere = parent.resolve("nowhere");
        assertThat(findings(nowhere)).extracting(Finding::toString).containsExactly(nowhere + ": is not a directory");
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(findings(copy().write("tier.drl", "").path()))
                .extracting(Finding::toString)
                .contains(
                        "tier.drl: needs in its header: package io.orderkit.rules.standard.tier;",
                        "tier.drl: needs in its header: global io.orderkit.rules.vocabulary.TierRuling verdict;");
    }

    @Test
    @DisplayName("ten thousand rules, a file of a million letters, and a file that is no text are reported")
    void filesThatAreNoRuleFilesAreReported() throws IOException {
        RuleDirectory directory = copy();
        String header = RuleDirectory.shipped("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");
        StringBuilder many = new StringBuilder(header);
        for (int i = 0; i < 10_000; i++) {
            many.append("rule \"").append(i).append("\" when OrderTerms() then verdict.requirePercent(1,\"x\"); end\n");
        }
        directory.write("deposit.drl", many.toString());
        directory.write("pricing.drl", "// " + "x".repeat(1_000_000));
        Files.write(directory.path().resolve("tier.drl"), new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});
        Files.write(directory.path().resolve("due-time.drl"), "package x;".getBytes(StandardCharsets.UTF_16));
        assertThat(findings(directory.path()))
                .extracting(Finding::toString)
                .contains(
                        "pricing.drl: is larger than 1000000 bytes",
                        "due-time.drl: is not saved as UTF-8 but as UTF-16");
        Files.write(directory.path().resolve("due-time.drl"), new byte[] {});
        directory.write("pricing.drl", "");
        assertThat(findings(directory.path()))
                .extracting(Finding::toString)
                .contains(
                        "deposit.drl: holds 10000 rules; at most 200 are allowed",
                        "tier.drl:1:3: holds the invisible character U+0003 (END OF TEXT); is this a plain text file?",
                        "pricing.drl: needs in its header: package io.orderkit.rules.standard.pricing;");
    }

    @Test
    @DisplayName("several things that are wrong in one file come together, each with its rule, line and column")
    void severalThingsComeTogether() {
        RuleDirectory directory = copy().add("deposit.drl", """
                        rule "one" when OrderTerms( teir == Tier.A ) then verdict.requirePercent(1, "deposit-tier-a"); end
                        rule "two" when OrderTerms( ) then verdict.requirePercent(1, "deposit-tier-a") end
                        rule "three" whne OrderTerms( ) then verdict.requirePercent(1, "deposit-tier-a"); end
                        """);
        int line = directory.lineOf("deposit.drl", "rule \"one\"");
        assertThat(findings(directory.path()))
                .extracting(finding -> finding.line() + ":" + finding.column() + " " + finding.rule())
                .contains((line + 1) + ":79 two", (line + 2) + ":14 three");
        directory
                .replace("deposit.drl", "whne", "when")
                .replace("deposit.drl", "\"deposit-tier-a\") end", "\"deposit-tier-a\"); end");
        assertThat(findings(directory.path())).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.column()).isEqualTo(29);
            assertThat(finding.suggestion()).isEqualTo("tier");
        });
    }
}
