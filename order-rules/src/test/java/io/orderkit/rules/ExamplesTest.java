package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.rules.report.ExampleReport;
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

@DisplayName("Examples beside the rules")
@Tag("X7")
class ExamplesTest {
    private static final String BIG_ORDERS = """
            rule "big orders"
            when
                OrderTerms( orderTotal >= 50000 )
            then
                verdict.requirePercent(50, "deposit-tier-b");
            end
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory ours;

    @BeforeEach
    void copy() {
        ours = RuleDirectory.copiedTo(parent, "ours").withExamples();
    }

    private static List<String> findings(RuleDirectory directory) {
        RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory.path()));
        assertThat(invalid).as("refusal").isNotNull();
        return invalid.findings().stream().map(Finding::toString).toList();
    }

    @Test
    @DisplayName("are shipped for every topic, fire every shipped rule, and show no overlap")
    void shipped() {
        ExampleReport report = RuleBook.standard().examples();
        assertThat(report.tables()).hasSameSizeAs(RuleDirectory.RULES);
        assertThat(report.examples()).isGreaterThan(30);
        assertThat(report.untried()).isEmpty();
        assertThat(report.overlaps()).isEmpty();
        assertThat(report.unanswered())
                .allSatisfy(place -> assertThat(place.file()).isEqualTo("pricing-examples.csv"));
    }

    @Test
    @DisplayName("keep rules out of force that say otherwise, with line, name, both verdicts and the rules that fired")
    void failing() {
        ours.replace("deposit-percentages.csv", "C,,,30", "C,,,35");
        assertThat(findings(ours))
                .containsExactly(
                        "deposit-examples.csv:5: the example \"tier C\": verdict.percent is \"35\", expected \"30\""
                                + " (fired: C9.2 tier C deposit)",
                        "deposit-examples.csv:6: the example \"a small order of tier C\": verdict.percent is \"35\","
                                + " expected \"30\" (fired: C9.2 tier C deposit)");
    }

    @Test
    @DisplayName("are not needed to see that all rules of a file are off")
    void nobodyAnswers() {
        RuleDirectory silent = RuleDirectory.copiedTo(parent, "silent")
                .replace("deposit.drl", "\nwhen", "\n    enabled false\nwhen")
                .replace("pricing.drl", "\nwhen", "\n    enabled false\nwhen");
        assertThat(findings(silent))
                .as("a price without a doubt needs no rule")
                .containsExactly("deposit.drl:1: all its rules are disabled, but one must say which deposit is required"
                        + " (0 percent for none)");
    }

    @ParameterizedTest(name = "[{index}] {3}")
    @DisplayName("are refused with line and column where they cannot be read")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            deposit-examples.csv  | tier C,C,12000           | tier C,C,`12,000`          | :5: has 10 cells under 9 columns; a text with a comma needs quotes around it, a number is written with a point
            deposit-examples.csv  | tier C,C,12000           | tier C,C,twelve            | :5: column "orderTotal": found "twelve", expected a number such as 12.5
            deposit-examples.csv  | tier C,C,12000           | tier C,,12000              | :5: column "tier": found "", expected one of A, B, C
            deposit-examples.csv  | verdict.percent          | verdict.percnt             | :1: has no column "verdict.percnt"; there is example, tier, orderTotal, currency, paymentMethod, urgency, contractPercent, day, customer, verdict.percent and 4 more; maybe "verdict.percent"
            deposit-examples.csv  | 12000,EUR,cash-on-delivery,urgent,,30 | 12000,EUR,cash-on-delivery,urgent,,x | :5: the example "tier C": verdict.percent is "30", and the cell cannot be compared with it: found "x", expected a number such as 12.5 (fired: C9.2 tier C deposit)
            pricing-examples.csv  | as before,yes            | as before,perhaps          | :2: column "productKnown": found "perhaps", expected yes or no
            deposit-examples.csv  | tier C,C,12000           | tier C,C,-5                | :5: column "orderTotal": found "-5", expected zero or more
            deposit-examples.csv  | 12000,EUR                | 12000,zzzz                 | :5: column "currency": found "zzzz", expected an ISO code such as CNY
            tier-examples.csv     | ,verdict.tier,verdict.reasons | `,note,note`          | :1: there is a second column "note"
            """)
    void unreadable(String file, String good, String bad, String expected) {
        ours.replace(file, good, bad);
        assertThat(findings(ours)).contains(file + expected);
    }

    @Test
    @DisplayName("are compared by value, in any order, in any case, with Spanish signs too")
    void leniently() {
        ours.write("tier-examples.csv", """
                example,assignedTier,annualVolume,yearsOfDealing,overdueInvoices,verdict.tier
                three,a,1200000.00,6,3,b
                """);
        ours.write("deposit-examples.csv", """
                example;tier;orderTotal;currency;paymentMethod;urgency;contractPercent;verdict.percent
                uno;b;80000,5;EUR;DEPOSIT AND BALANCE;normal;12,50;12,5
                """);
        ours.write(
                "pricing-examples.csv",
                RuleDirectory.shipped("pricing-examples.csv")
                        .replace("unknown-product no-plan-entry", "\"no-plan-entry, unknown-product\""));
        assertThat(RuleBook.load(ours.path()).examples().examples()).isGreaterThan(10);
    }

    @Test
    @DisplayName("tell which rule none of them fires, and which rules would judge one of them differently")
    void coverageAndOverlaps() {
        ours.add("deposit.drl", BIG_ORDERS).write("deposit-examples.csv", """
                example,tier,orderTotal,currency,paymentMethod,urgency,contractPercent,verdict.percent
                a big order of tier C,C,50000,CNY,open-account,normal,,50
                a small order of tier B,B,49999.99,CNY,open-account,normal,,20
                """);
        ExampleReport report = RuleBook.load(ours.path()).examples();
        assertThat(report.untried())
                .extracting(ExampleReport.RuleName::rule)
                .containsExactly(
                        "C9.2 tier A pays no deposit",
                        "C9.2 prepayment is due before production",
                        "C9.2 deposit by the contract");
        assertThat(report.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.example())
                    .isEqualTo(new ExampleReport.Place("deposit-examples.csv", 2, "a big order of tier C"));
            assertThat(List.of(overlap.rule(), overlap.other()))
                    .containsExactlyInAnyOrder("C9.2 tier C deposit", "big orders");
            assertThat(List.of(overlap.says(), overlap.otherSays()))
                    .containsExactlyInAnyOrder("percent 30", "percent 50");
            assertThat(overlap.holds()).isEqualTo("percent 50");
        });
    }

    @Test
    @DisplayName("that get no verdict at all are refused with the reason")
    void silent() {
        ours.replace("deposit.drl", "tier == Tier.C,", "tier == Tier.C, currency == \"XXX\",");
        assertThat(findings(ours))
                .contains("deposit-examples.csv:5: the example \"tier C\": gets no verdict: no rule of deposit.drl says"
                        + " which deposit is required (0 percent for none) (no rule fired)");
    }

    @Test
    @DisplayName("count for the version, as tables do, and a table that nobody reads is a finding")
    void filesOfTheSet() {
        assertThat(RuleBook.load(ours.path()).version().hash())
                .isEqualTo(RuleBook.standard().version().hash());
        ours.replace("due-times.csv", "sales-slip,,,72,", "sales-slip,,,72,two days more");
        assertThat(RuleBook.load(ours.path()).version().hash())
                .isNotEqualTo(RuleBook.standard().version().hash());
        ours.write("deposit-example.csv", "example");
        assertThat(findings(ours))
                .singleElement()
                .asString()
                .startsWith("deposit-example.csv: is not a table of these rules; expected ")
                .endsWith("; maybe \"deposit-examples.csv\"");
    }
}
