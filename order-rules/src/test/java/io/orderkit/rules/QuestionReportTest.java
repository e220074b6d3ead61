package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.rules.internal.explaining.NearlyAppliedRules;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Firing;
import io.orderkit.rules.report.NearlyApplied;
import io.orderkit.rules.report.QuestionReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Tests of the report on a question, which lists the rules that fired and the rules that nearly applied. */
@Tag("X5")
class QuestionReportTest {
    /**
     * A rule file with every form of condition that the grammar allows. Every rule gives a ruling on the deposit, so
     * there is always a verdict.
     */
    private static final String FORMS = """
            rule "in" when OrderTerms( tier in ( Tier.A, Tier.B ) ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "not in" when OrderTerms( tier not in ( Tier.A ) ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "or" when OrderTerms( tier == Tier.A || contractPercent == null ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "and not" when OrderTerms( !( tier == Tier.A && orderTotal > 500000000 ) ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "text" when OrderTerms( currency != "CNY" ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "known" when OrderTerms( contractPercent != null ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "unequal" when OrderTerms( contractPercent != 100 ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "equal" when OrderTerms( contractPercent == 12.5 ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "less" when OrderTerms( contractPercent < 50 ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "at most" when OrderTerms( orderTotal <= 1000000000 ) then verdict.requirePercent(1, "deposit-tier-b"); end
            rule "two properties" when OrderTerms( contractPercent >= standardPercent ) then verdict.requirePercent(1, "deposit-tier-b"); end
            """;

    private static final RuleBook FORMS_BOOK = forms();

    private static RuleBook forms() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "rules-under-test"));
            return RuleBook.load(RuleDirectory.copiedTo(parent, "forms")
                    .add("deposit.drl", FORMS)
                    .path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 1000)
    @Label(
            "a rule fires exactly when every one of its conditions, tried alone, holds: deposits and every form of condition")
    void conditionsHoldAsTheEngineHasThem(@ForAll("deposit") DepositFacts facts) {
        agree(FORMS_BOOK, facts);
    }

    @Property(tries = 500)
    @Label("a rule fires exactly when every one of its conditions, tried alone, holds: tiers")
    void alsoForTiers(@ForAll("tier") TierFacts facts) {
        agree(FORMS_BOOK, facts);
    }

    @Property(tries = 500)
    @Label("a rule fires exactly when every one of its conditions, tried alone, holds: prices")
    void alsoForPrices(@ForAll("pricing") PricingFacts facts) {
        agree(FORMS_BOOK, facts);
    }

    @Property(tries = 100)
    @Label("a rule fires exactly when every one of its conditions, tried alone, holds: required items")
    void alsoForRequiredItems(@ForAll("completeness") CompletenessFacts facts) {
        agree(FORMS_BOOK, facts);
    }

    private static void agree(RuleBook rules, PolicyFacts<?> facts) {
        Topic topic = rules.rules().topics().about(facts);
        List<String> holding =
                NearlyAppliedRules.failures(
                                rules.rules().rules(topic),
                                rules.rules().translator().seen(topic, facts))
                        .entrySet()
                        .stream()
                        .filter(rule -> rule.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(rules.report(facts).fired()).extracting(Firing::rule).containsExactlyInAnyOrderElementsOf(holding);
    }

    @Example
    @Label(
            "it tells what the rules saw, tables included, what they said and why, and what was missing by one condition")
    void reportOnVerdict() {
        DepositFacts facts = new DepositFacts(
                Tier.C,
                new BigDecimal("12000.00"),
                "CNY",
                PaymentMethod.OPEN_ACCOUNT,
                Urgency.NORMAL,
                Optional.empty());
        QuestionReport report = RuleBook.standard().report(facts);
        assertThat(report.file()).isEqualTo("deposit.drl");
        assertThat(report.seen())
                .containsEntry("tier", "C")
                .containsEntry("orderTotal", "12000")
                .containsEntry("standardPercent", "30")
                .doesNotContainKey("contractPercent");
        assertThat(report.answer()).containsExactly(java.util.Map.entry("percent", "30"));
        assertThat(report.reasons()).extracting(Reason::code).containsExactly("deposit-tier-c");
        assertThat(report.failure()).isEmpty();
        assertThat(report.fired()).extracting(Firing::rule).containsExactly("C9.2 tier C deposit");
        int line = RuleDirectory.shipped("deposit.drl")
                .substring(0, RuleDirectory.shipped("deposit.drl").indexOf("contractPercent != null"))
                .split("\n", -1)
                .length;
        assertThat(report.nearly())
                .contains(new NearlyApplied(
                        "deposit.drl",
                        line,
                        "C9.2 deposit by the contract",
                        "contractPercent != null",
                        List.of("contractPercent is not known")));
    }

    @Example
    @Label("it tells also when there is no verdict, and why not")
    void reportOnFailure() {
        DepositFacts facts = new DepositFacts(
                Tier.C,
                BigDecimal.TEN,
                "CNY",
                PaymentMethod.OPEN_ACCOUNT,
                Urgency.NORMAL,
                Optional.of(new BigDecimal(130)));
        QuestionReport report = RuleBook.standard().report(facts);
        assertThat(report.failure()).hasValueSatisfying(why -> assertThat(why).contains("130 %"));
        assertThat(report.answer()).isEmpty();
        assertThat(report.fired()).extracting(Firing::rule).containsExactly("C9.2 deposit by the contract");
        assertThat(report.nearly()).extracting(NearlyApplied::rule).contains("C9.2 tier C deposit");
    }

    @Provide
    Arbitrary<DepositFacts> deposit() {
        return RandomFacts.deposit();
    }

    @Provide
    Arbitrary<TierFacts> tier() {
        return RandomFacts.tier();
    }

    @Provide
    Arbitrary<PricingFacts> pricing() {
        return RandomFacts.pricing();
    }

    @Provide
    Arbitrary<CompletenessFacts> completeness() {
        return RandomFacts.completeness();
    }
}
