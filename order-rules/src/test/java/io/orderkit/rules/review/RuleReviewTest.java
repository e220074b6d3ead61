package io.orderkit.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.report.ReviewFinding;
import io.orderkit.rules.report.ReviewFinding.Kind;
import io.orderkit.rules.report.RuleReview;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A review of rules that load")
@Tag("K3")
class RuleReviewTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory ours;

    @BeforeEach
    void copy() {
        ours = RuleDirectory.copiedTo(parent, "ours");
    }

    private static String deposit(String name, String conditions, String said) {
        return "rule \"" + name + "\" when OrderTerms( " + conditions + " ) then verdict.requirePercent(" + said
                + "); end\n";
    }

    private static DepositFacts depositFacts(String total, String currency) {
        return new DepositFacts(
                Tier.C,
                new BigDecimal(total),
                currency,
                PaymentMethod.DEPOSIT_AND_BALANCE,
                Urgency.NORMAL,
                Optional.empty());
    }

    /** Checks that the rules give no verdict on the cases that the review reports, and returns those cases. */
    private List<PolicyFacts<?>> confirmed(Kind kind) {
        RuleBook rules = RuleBook.load(ours.path());
        List<PolicyFacts<?>> cases = rules.review().errors().stream()
                .filter(found -> found.kind() == kind)
                .<PolicyFacts<?>>map(found -> found.smallest().orElseThrow())
                .toList();
        assertThat(cases)
                .allSatisfy(facts -> assertThat(rules.report(facts).failure())
                        .as("%s", facts)
                        .isPresent());
        return cases;
    }

    @Test
    @DisplayName("finds nothing in the shipped rules")
    void shipped() {
        assertThat(RuleBook.standard().review().findings()).isEmpty();
    }

    @Test
    @DisplayName("shows the smallest case on which two rules contradict each other")
    void contradiction() {
        ours.add(
                "postponement.drl",
                "rule \"by salesperson\" when Sending( channel == Channel.SALESPERSON ) then verdict.moveDaysPerDay(2); end");
        assertThat(confirmed(Kind.CONTRADICTION))
                .isEqualTo(List.of(new PostponementFacts(Tier.A, Urgency.NORMAL, Channel.SALESPERSON)));
        assertThat(RuleBook.load(ours.path()).review().errors())
                .singleElement()
                .extracting(found -> found.finding().toString())
                .asString()
                .endsWith("rule \"by salesperson\": contradicts the rule \"C9.3 one day for each day late\" where both"
                        + " apply: by how many days the date moves is \"2\"; expected 1, as stated before");
    }

    @Test
    @DisplayName("shows the boundary that two bands leave out, and the currency that no rule names")
    void gaps() {
        String usual = "tier == Tier.C, paymentMethod != PaymentMethod.PREPAYMENT, contractPercent == null";
        ours.replace(
                        "deposit.drl",
                        "OrderTerms( " + usual + ", $percent : standardPercent )",
                        "OrderTerms( " + usual
                                + ", currency == \"CNY\", orderTotal < 50000, $percent : standardPercent )")
                .add(
                        "deposit.drl",
                        deposit("big", usual + ", currency == \"CNY\", orderTotal > 50000", "40, \"deposit-tier-c\""));
        assertThat(confirmed(Kind.GAP)).isEqualTo(List.of(depositFacts("0", "EUR"), depositFacts("50000", "CNY")));
        assertThat(RuleBook.load(ours.path()).review().errors())
                .extracting(found -> found.finding().message())
                .containsExactly(
                        "no rule says which deposit is required (0 percent for none), where tier is C, currency is not"
                                + " CNY, paymentMethod is not prepayment, contractPercent is not known",
                        "no rule says which deposit is required (0 percent for none), where tier is C, orderTotal is"
                                + " 50000, paymentMethod is not prepayment, contractPercent is not known");
    }

    @Test
    @DisplayName("shows the smallest case in which a ruling refuses what a rule says")
    void refused() {
        ours.add("deposit.drl", deposit("all of it", "$all : orderTotal", "$all, \"deposit-tier-c\""));
        assertThat(confirmed(Kind.REFUSED_RULING))
                .isEqualTo(List.of(new DepositFacts(
                        Tier.A,
                        new BigDecimal(101),
                        "CNY",
                        PaymentMethod.PREPAYMENT,
                        Urgency.NORMAL,
                        Optional.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("finds the condition that can never hold, with its place")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tier == Tier.C, tier == Tier.B | "tier == Tier.B" can never hold beside "tier == Tier.C"
            orderTotal > 100, orderTotal < 50 | "orderTotal < 50" can never hold beside "orderTotal > 100"
            currency == "" | currency is never ""; expected a text without leading or trailing spaces
            currency == "eur" | currency is never "eur"; expected an ISO code such as CNY; maybe "EUR"
            currency != "eur" | currency is never "eur"; expected an ISO code such as CNY; maybe "EUR"
            currency in ( "EUR", "Euro" ) | currency is never "Euro"; expected an ISO code such as CNY
            currency == "CNY ", tier == Tier.B | currency is never "CNY "; expected a text without leading or trailing spaces; maybe "CNY"
            tier == Tier.A, tier in ( Tier.B, Tier.C ) | "tier in ( Tier.B, Tier.C )" can never hold beside "tier == Tier.A"
            tier != Tier.B, tier in ( Tier.B, Tier.C ) | "tier == Tier.B" can never hold together with the other conditions
            orderTotal < 0 | "orderTotal < 0" can never hold
            orderTotal > 5 && orderTotal <= 5 | "( orderTotal > 5 && orderTotal <= 5 )" can never hold
            contractPercent == null, contractPercent > 5 | "contractPercent > 5" can never hold beside "contractPercent == null"
            `tier == Tier.A, ( orderTotal > 5 || tier == Tier.B )` | "tier == Tier.B" can never hold together with the other conditions
            standardPercent > 100 | "standardPercent > 100" can never hold
            $t : tier, tier != $t | "tier != $t" can never hold
            orderTotal > standardPercent, contractPercent > orderTotal, contractPercent < standardPercent | "contractPercent < standardPercent" can never hold beside the conditions before it
            """)
    void dead(String conditions, String expected) {
        ours.add("deposit.drl", deposit("dead", conditions, "1, \"deposit-tier-c\""));
        assertThat(RuleBook.load(ours.path()).review().errors())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Kind.NEVER_HOLDS))
                .satisfies(found -> assertThat(found.finding().rule()).isEqualTo("dead"))
                .satisfies(found -> assertThat(found.finding().column()).isPositive())
                .extracting(found -> found.finding().toString())
                .asString()
                .endsWith(": rule \"dead\": " + expected);
    }

    @Test
    @DisplayName("warns of a rule that fires in no case with these tables, and of a text that is nearly a known one")
    void warnings() {
        ours.add("deposit.drl", deposit("another percentage", "standardPercent == 35", "40, \"deposit-tier-c\""))
                .add(
                        "due-time.drl",
                        "rule \"slip\" when Debt( obligation == \"sales-slips\" ) then verdict.dueWithinHours(5,"
                                + " \"due-normal\"); end");
        RuleReview review = RuleBook.load(ours.path()).review();
        assertThat(review.errors()).isEmpty();
        assertThat(review.warnings())
                .extracting(ReviewFinding::kind)
                .containsExactly(Kind.NEVER_WITH_THESE_TABLES, Kind.DOUBTFUL_TEXT);
        assertThat(review.warnings().get(1).finding().suggestion()).isEqualTo("sales-slip");
    }

    @Test
    @DisplayName("says nothing of rules that are switched off, nor of what is meant: exceptions, null, joins, tables")
    void sound() {
        ours.add(
                        "deposit.drl",
                        "rule \"off\" enabled false when OrderTerms( tier == Tier.A, tier == Tier.B ) then"
                                + " verdict.requirePercent(1, \"deposit-tier-c\"); end")
                .add(
                        "deposit.drl",
                        deposit("big", "orderTotal >= 100000, orderTotal < 200000", "50, \"deposit-tier-c\""))
                .add(
                        "deposit.drl",
                        deposit(
                                "contract",
                                "contractPercent != null, contractPercent > standardPercent",
                                "50, \"deposit-contract\""))
                .add(
                        "deposit.drl",
                        "rule \"joined\" when OrderTerms( $tier : tier ) not OrderTerms( tier == $tier, currency == \"EUR\" )"
                                + " then verdict.requirePercent(1, \"deposit-tier-c\"); end");
        assertThat(RuleBook.load(ours.path()).review().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("finds a figure that can be read in two ways, in conditions and in rulings")
    @CsvSource(delimiter = '|', textBlock = """
            orderTotal >= 100.000 | 30     | "100.000" can be read in two ways: write 100000, or 100.0
            orderTotal >= 1.250   | 30     | "1.250" can be read in two ways: write 1250, or 1.25
            orderTotal >= 5       | 12.125 | "12.125" can be read in two ways: write 12125, or 12.1250
            """)
    void ambiguous(String condition, String percent, String expected) {
        ours.add("deposit.drl", deposit("big", condition, percent + ", \"deposit-tier-c\""));
        assertThat(RuleBook.load(ours.path()).review().errors())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Kind.AMBIGUOUS_NUMBER))
                .extracting(found -> found.finding().toString())
                .asString()
                .endsWith("rule \"big\": " + expected);
    }

    @Test
    @DisplayName("lets 0.500 and 100.0000 be what they are")
    void plainFigures() {
        ours.add("deposit.drl", deposit("big", "orderTotal > 0.500, orderTotal < 1000.0000", "30, \"deposit-tier-c\""));
        assertThat(RuleBook.load(ours.path()).review().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("finds a brace that is no known placeholder")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { percent } | { percent } | {percent}
            {Percent}   | {Percent}   | {percent}
            {}          | {}          |
            {percent    | {           |
            percent}    | }           |
            {percent}}  | {percent}}  | {percent}
            {{percent}} | {{percent}} | {percent}
            ｛percent｝ | ｛percent｝ | {percent}
            {percent｝  | {percent｝  | {percent}
            { a, b }    | { a, b }    |
            """)
    void braces(String written, String found, String maybe) {
        String cell = "\"" + written + "\"";
        ours.add(
                        "reasons.csv",
                        String.join(",", "our-reason,C9.2", cell, cell, cell).stripLeading() + "\n")
                .add("deposit.drl", deposit("ours", "tier == Tier.B", "1, \"our-reason\""));
        List<ReviewFinding> errors = RuleBook.load(ours.path()).review().errors();
        assertThat(errors)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.STRAY_BRACE))
                .allSatisfy(each -> assertThat(each.finding().message()).contains("holds \"" + found + "\""))
                .allSatisfy(each -> assertThat(each.finding().suggestion()).isEqualTo(maybe == null ? "" : maybe));
    }

    @Test
    @DisplayName("finds a stray brace in one language, and in a sentence that no rule says")
    void bracesElsewhere() {
        ours.replace("reasons.csv", "El número de producto no existe.", "El número {} no existe.")
                .add("reasons.csv", "unused,C9.2,{percnet} %,{percnet} %,{percnet} %\n");
        assertThat(RuleBook.load(ours.path()).review().errors())
                .extracting(found -> found.finding().suggestion())
                .containsExactly("", "{percent}", "{percent}", "{percent}");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("finds a reason that belongs to another topic")
    @CsvSource({
        "unknown-product, deposit.drl, belongs to pricing.drl",
        "due-normal, deposit.drl, belongs to due-time.drl",
        "our-doubt, deposit.drl, belongs to pricing.drl"
    })
    void foreign(String code, String file, String expected) {
        ours.replace("reasons.csv", "within {hours} hours.", "soon.")
                .replace("reasons.csv", "un plazo de {hours} horas.", "breve.")
                .replace("reasons.csv", "须在{hours}小时内完成。\ndue-urgent", "须尽快完成。\ndue-urgent")
                .add("reasons.csv", "our-doubt,C5,We doubt it.,Lo dudamos.,我们存疑。\n")
                .add("pricing.drl", "rule \"ours\" when LinePrice( planEntry ) then verdict.doubt(\"our-doubt\"); end")
                .add(file, deposit("foreign", "tier == Tier.B", "60, \"" + code + "\""));
        assertThat(RuleBook.load(ours.path()).review().errors())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Kind.FOREIGN_REASON))
                .extracting(found -> found.finding().toString())
                .asString()
                .startsWith(file)
                .contains("rule \"foreign\": the reason \"" + code + "\" " + expected);
    }

    @Test
    @DisplayName("lets a reason of one's own be said where its owner likes")
    void ownReason() {
        ours.add("reasons.csv", "as-agreed,our handbook 7,As agreed.,Según lo acordado.,按约定。\n")
                .add("deposit.drl", deposit("agreed", "tier == Tier.B", "1, \"as-agreed\""))
                .add("pricing.drl", "rule \"ours\" when LinePrice( planEntry ) then verdict.doubt(\"as-agreed\"); end");
        assertThat(RuleBook.load(ours.path()).review().findings()).isEmpty();
    }
}
