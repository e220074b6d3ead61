package io.orderkit.rules.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.Reason;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An analyst's job needs files alone:")
@Tag("X7")
@Tag("K3")
class AnalystJobsTest {
    private RuleDirectory rules;

    @BeforeEach
    void copy(@TempDir Path folder) {
        rules = RuleDirectory.copiedTo(folder, "ours").withExamples();
    }

    private static DepositFacts deposit(Tier tier, String total, String currency, Circumstances about) {
        return new DepositFacts(
                tier,
                new BigDecimal(total),
                currency,
                PaymentMethod.DEPOSIT_AND_BALANCE,
                Urgency.NORMAL,
                Optional.empty(),
                about.known());
    }

    private static Circumstances on(String day) {
        return Circumstances.of(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    private static Circumstances own(String name, String value) {
        return Circumstances.NONE.with(Map.of(name, value));
    }

    /** Returns the loaded rules, after checking that the review finds nothing and that all examples pass. */
    private RuleBook loaded() {
        RuleBook book = RuleBook.load(rules.path());
        assertThat(book.review().findings()).isEmpty();
        return book;
    }

    private String percent(RuleBook book, DepositFacts facts) {
        return book.judge(facts).percent().toPlainString();
    }

    @Test
    @DisplayName("tier C pays 40 % from 50,000 CNY, 20 % below, and another percentage in EUR")
    void byTotalAndCurrency() {
        rules.write("deposit-percentages.csv", """
                tier,paymentMethod,currency,orderTotalFrom,standardPercent,note
                A,,,,0,
                B,,,,20,
                B,prepayment,,,100,
                C,,,,20,
                C,,CNY,50000,40,
                C,,EUR,,25,
                C,prepayment,,,100,
                C,prepayment,CNY,50000,100,
                C,prepayment,EUR,,100,
                """);
        rules.write("deposit-examples.csv", """
                example,tier,orderTotal,currency,paymentMethod,urgency,verdict.percent
                much,C,50000,CNY,open-account,normal,40
                little,C,49999.99,CNY,open-account,normal,20
                in EUR,C,80000,EUR,open-account,normal,25
                """);
        RuleBook book = loaded();
        assertThat(percent(book, deposit(Tier.C, "50000", "CNY", Circumstances.NONE)))
                .isEqualTo("40");
        assertThat(percent(book, deposit(Tier.C, "49999.99", "CNY", Circumstances.NONE)))
                .isEqualTo("20");
        assertThat(percent(book, deposit(Tier.C, "90000", "EUR", Circumstances.NONE)))
                .isEqualTo("25");
    }

    @Test
    @DisplayName("a rule holds from 2027-01-15 to 2027-02-28")
    void between() {
        rules.add("deposit.drl", """
                rule "spring fair"
                when
                    OrderTerms( day >= "2027-01-15", day <= "2027-02-28", tier == Tier.B )
                then
                    verdict.requirePercent(50, "deposit-tier-b");
                end
                """);
        rules.write("deposit-examples.csv", """
                example,tier,orderTotal,currency,paymentMethod,urgency,day,verdict.percent
                before,B,1000,CNY,open-account,normal,2027-01-14,20
                first,B,1000,CNY,open-account,normal,2027-01-15,50
                last,B,1000,CNY,open-account,normal,2027-02-28,50
                after,B,1000,CNY,open-account,normal,2027-03-01,20
                unknown,B,1000,CNY,open-account,normal,,20
                """);
        RuleBook book = loaded();
        assertThat(percent(book, deposit(Tier.B, "1", "CNY", on("2027-02-28")))).isEqualTo("50");
        assertThat(percent(book, deposit(Tier.B, "1", "CNY", on("2027-03-01")))).isEqualTo("20");
        assertThat(book.report(deposit(Tier.B, "1", "CNY", on("2027-03-01"))).nearly())
                .anySatisfy(nearly -> assertThat(nearly.toString()).contains("day <= \"2027-02-28\""));
    }

    @Test
    @DisplayName("the deposit is rounded up to 100, and at least 500")
    void rounded() {
        rules.add("deposit.drl", """
                rule "round up"
                when
                    OrderTerms( )
                then
                    verdict.roundUpTo(100, "deposit-rounded");
                    verdict.atLeast(500, "deposit-least");
                end
                """);
        rules.add("reasons.csv", """
                deposit-rounded,C9.2,The deposit is rounded up to {step}.,El anticipo se redondea a {step}.,订金向上取整到 {step}。
                deposit-least,C9.2,The deposit is at least {least}.,El anticipo es de al menos {least}.,订金至少 {least}。
                """.strip());
        rules.write("deposit-examples.csv", """
                example,tier,orderTotal,currency,paymentMethod,urgency,verdict.percent,verdict.roundedUpTo,verdict.atLeast
                tier B,B,6050,CNY,open-account,normal,20,100,500
                """);
        RuleBook book = loaded();
        DepositFacts facts = deposit(Tier.B, "6050", "CNY", Circumstances.NONE);
        assertThat(book.judge(facts).of(Money.of("CNY", "6050"))).isEqualTo(Money.of("CNY", "1300"));
        assertThat(book.judge(facts).of(Money.of("CNY", "1000"))).isEqualTo(Money.of("CNY", "500"));
        assertThat(book.judge(facts).of(Money.of("CNY", "300"))).isEqualTo(Money.of("CNY", "300"));
        assertThat(book.judge(facts).judgement().reasons())
                .extracting(Reason::code)
                .containsExactly("deposit-tier-b", "deposit-least", "deposit-rounded");
        assertThat(book.judge(deposit(Tier.A, "6050", "CNY", Circumstances.NONE))
                        .of(Money.of("CNY", "6050")))
                .isEqualTo(Money.of("CNY", "0"));
    }

    @Test
    @DisplayName("customers who must prepay stand in a table of the analyst's own")
    void mustPrepay() {
        rules.write("properties.csv", """
                name,topic,type,values,table,meaning
                mustPrepay,deposit,yes-no,,prepaying-customers.csv,whether the customer pays all beforehand
                """);
        rules.write("prepaying-customers.csv", "customer,mustPrepay,note\nK-17,yes,\nK-18,yes,\n,no,all others\n");
        rules.add("deposit.drl", """
                rule "must prepay"
                when
                    OrderTerms( mustPrepay )
                then
                    verdict.requirePercent(100, "deposit-prepayment");
                end
                """);
        RuleBook book = loaded();
        Circumstances hers = Circumstances.of(Optional.empty(), Optional.of(new CustomerId("K-18")));
        assertThat(percent(book, deposit(Tier.A, "1", "CNY", hers))).isEqualTo("100");
        assertThat(percent(book, deposit(Tier.A, "1", "CNY", Circumstances.NONE)))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("a tolerance of 3 % for one product group and 0 for others")
    void toleranceOfAGroup() {
        rules.write("price-tolerances.csv", """
                earlierDeal,productGroup,planTolerancePercent,dealTolerancePercent
                ,,0,0
                ,cardboard,3,0
                """);
        rules.write("pricing-examples.csv", """
                example,productKnown,planEntry,planInForce,sameCurrency,planDeviationPercent,planTolerancePercent,earlierDeal,dealDeviationPercent,sameSpecification,productGroup,verdict.doubts
                cardboard,yes,yes,yes,yes,3,0,no,0,yes,cardboard,
                too much,yes,yes,yes,yes,3.01,0,no,0,yes,cardboard,price-off-plan
                paper,yes,yes,yes,yes,0.01,0,no,0,yes,paper,price-off-plan
                """);
        RuleBook book = loaded();
        assertThat(book.judge(pricing("cardboard")).doubts()).isEmpty();
        assertThat(book.judge(pricing("paper")).doubts())
                .extracting(Reason::code)
                .containsExactly("price-off-plan");
    }

    private static PricingFacts pricing(String group) {
        return new PricingFacts(
                true,
                true,
                true,
                true,
                new BigDecimal("2.5"),
                BigDecimal.ONE,
                false,
                BigDecimal.ZERO,
                true,
                Circumstances.NONE
                        .line(Optional.empty(), Optional.of(group), Optional.empty())
                        .known());
    }

    @Test
    @DisplayName("an item is required for export, which a host's property tells")
    void export() {
        rules.write("properties.csv", """
                name,topic,type,values,table,meaning
                destination,completeness deposit,text,home export,,where the goods go
                """);
        rules.add("completeness.drl", """
                rule "export wants a contact"
                when
                    Intake( destination == "export" )
                then
                    verdict.require(FormField.CONTACT, "required-always");
                end
                """);
        RuleBook book = loaded();
        CompletenessFacts facts = new CompletenessFacts(Channel.FAX, Optional.empty(), Optional.empty());
        int usual = book.judge(facts).required().size();
        assertThat(book.judge(facts.about(own("destination", "export").known()))
                        .required()
                        .size())
                .isGreaterThanOrEqualTo(usual);
        assertThat(book.judge(facts.about(own("destination", "export").known()))
                        .judgement()
                        .rules())
                .contains("export wants a contact");
        assertThat(book.judge(facts.about(own("destination", "home").known()))
                        .judgement()
                        .rules())
                .doesNotContain("export wants a contact");
    }
}
