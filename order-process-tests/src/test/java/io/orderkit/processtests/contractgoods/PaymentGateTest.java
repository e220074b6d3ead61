package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SAID;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.changeOfLine;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.made;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.catalogue.PaymentTrait;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.CashOnDelivery;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The payment gate")
class PaymentGateTest {
    private static final Act REVIEW = by(SampleActors.AGENT).does(new ReviewTerms(SIGNED));
    private static final Act NOTICE = by(SampleActors.AGENT).does(new IssueBalanceNotice());
    private static final Act CLEAR = by(SampleActors.FINANCE).does(new ClearPayment(SIGNED));

    private static ContractScenario completed(Tier tier) {
        return given(aCustomerOf(tier)).comesTo(ProductionState.COMPLETED);
    }

    private static ContractScenario completed(Tier tier, String quantity) {
        return made(released(tier), quantity).when(by(SampleActors.AGENT).does(new ReportCompletion()));
    }

    private static Act givenBack(String reference, String amount) {
        return by(SampleActors.FINANCE)
                .does(new GiveBack(new Payment(
                        reference,
                        Payment.Kind.GIVEN_BACK,
                        Money.of("CNY", amount),
                        Instant.parse("2026-03-02T01:00:00Z"))));
    }

    @Nested
    @Tag("C13.1")
    @DisplayName("of tier A")
    class TierA {
        @Test
        @DisplayName("is CS's recorded review of the terms; delivery may be arranged directly, unpaid as it is")
        void review() {
            completed(Tier.A)
                    .when(by(SampleActors.AGENT).does(new ReviewTerms(SAID)))
                    .thenRefused("terms-writing-missing")
                    .when(REVIEW)
                    .thenAt(PaymentState.GATE_PASSED)
                    .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenAccepted();
        }

        @Test
        @Tag("X3")
        @DisplayName("what is unpaid is listed as due by the contract's term, from the customer, and blocks nothing")
        void listed() {
            ContractScenario scenario = completed(Tier.A).when(REVIEW);
            Obligation balance = scenario.view().obligations().stream()
                    .filter(owed -> owed.kind() == Obligation.Kind.MONEY_DUE)
                    .findFirst()
                    .orElseThrow();
            assertThat(balance.amount()).contains(Money.of("CNY", "31000"));
            assertThat(balance.owner()).isEqualTo(Role.CUSTOMER);
            assertThat(balance.due()).contains(Instant.parse("2026-04-01T01:00:00Z"));
            scenario.comesTo(DeliveryState.CLOSED)
                    .thenOwed("balance")
                    .when(paid("bank-9", Payment.Kind.BALANCE, "31000"))
                    .thenAccepted()
                    .thenOwed();
        }

        @Test
        @Tag("X3")
        @Tag("C13.2")
        @DisplayName(
                "cash on delivery is due at the hand-over: without a time until then, whatever the contract's days")
        void cashOnDelivery() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(PaymentMethod.CASH_ON_DELIVERY))
                    .comesTo(PaymentState.GATE_PASSED);
            assertThat(balanceDue(scenario)).isEmpty();
            scenario.comesTo(DeliveryState.ARRIVED);
            assertThat(balanceDue(scenario))
                    .isEqualTo(Delivery.of(scenario.order()).arrivedAt())
                    .isPresent();
        }

        @Test
        @DisplayName("a company's own payment method counts as cash on delivery if the catalogue says so")
        void ownCashOnDelivery() {
            PaymentMethod atTheGate = PaymentMethod.of("at-the-gate");
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(atTheGate));
            Moment handbook = scenario.moment();
            Catalogue ours = new CatalogueBuilder(Catalogue.handbook())
                    .paymentMethod("at-the-gate", PaymentTrait.CASH_ON_DELIVERY)
                    .build();
            Moment company = new Moment(handbook.now(), handbook.calendar(), handbook.policies(), ours);
            ContractOrder order =
                    scenario.order().withContent(SampleOrder.complete().withPaymentMethod(atTheGate));
            assertThat(CashOnDelivery.is(order, company)).isTrue();
            assertThat(CashOnDelivery.is(order, handbook)).isFalse();
        }

        private Optional<Instant> balanceDue(ContractScenario scenario) {
            return scenario.view().obligations().stream()
                    .filter(owed -> owed.code().equals("balance"))
                    .findFirst()
                    .orElseThrow()
                    .due();
        }

        @Test
        @DisplayName("needs no clearance by finance")
        void noClearance() {
            completed(Tier.A).when(REVIEW).when(CLEAR).thenRefused("wrong-position", "balance-open");
        }
    }

    @Nested
    @Tag("C13.2")
    @DisplayName("of tier B and C")
    class TierBAndC {
        @ParameterizedTest
        @ValueSource(strings = {"B", "C"})
        @DisplayName("is finance's clearance: notice, collection, money, signature")
        void clearance(Tier tier) {
            completed(tier)
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenRefused("payment-gate-shut")
                    .when(CLEAR)
                    .thenRefused("balance-open")
                    .when(NOTICE)
                    .thenAccepted()
                    .thenTold("balance-collection-notice", Role.SALESPERSON, Role.CUSTOMER)
                    .when(CLEAR)
                    .thenRefused("balance-open")
                    .when(paid("bank-9", Payment.Kind.BALANCE, tier.equals(Tier.B) ? "24800" : "21700"))
                    .when(by(SampleActors.AGENT).does(new ClearPayment(SIGNED)))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.FINANCE).does(new ClearPayment(SAID)))
                    .thenRefused("clearance-writing-missing")
                    .when(CLEAR)
                    .thenAt(PaymentState.GATE_PASSED);
        }

        @Test
        @Tag("X7")
        @DisplayName("is also that of a customer without a tier")
        void withoutTier() {
            given(aCustomerOf(Tier.A).withoutTier())
                    .comesTo(ProductionState.COMPLETED)
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED);
        }

        @Test
        @DisplayName("the notice asks for the quantity in the receipts × the confirmed price − the deposits")
        void amount() {
            ContractScenario scenario =
                    completed(Tier.B, "4812.5 kg").when(REVIEW).when(NOTICE);
            assertThat(scenario.communications("balance-collection-notice")
                            .get(0)
                            .about())
                    .containsEntry("amount", "23637.50 CNY");
            scenario.when(paid("bank-9", Payment.Kind.BALANCE, "23637.49"))
                    .when(CLEAR)
                    .thenRefused("balance-open")
                    .when(paid("bank-10", Payment.Kind.BALANCE, "0.01"))
                    .when(CLEAR)
                    .thenAccepted();
        }

        @Test
        @DisplayName("contract credit does not lift it")
        void creditDoesNot() {
            given(aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().everybodyDeposits("0"))
                    .by(Channel.FAX, SampleOrder.complete().withPaymentMethod(PaymentMethod.OPEN_ACCOUNT))
                    .comesTo(ProductionState.COMPLETED)
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .when(CLEAR)
                    .thenRefused("balance-open")
                    .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenRefused("payment-gate-shut");
        }

        @Test
        @DisplayName("at zero there is no notice, but finance still clears")
        void atZero() {
            completed(Tier.B)
                    .when(paid("bank-9", Payment.Kind.DEPOSIT, "24800"))
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .when(NOTICE)
                    .thenRefused("no-balance-to-collect")
                    .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenRefused("payment-gate-shut")
                    .when(CLEAR)
                    .thenAt(PaymentState.GATE_PASSED);
        }

        @Test
        @Tag("X3")
        @DisplayName("a negative balance is owed back by finance, which gives back that much and no more")
        void negative() {
            ContractScenario scenario = completed(Tier.B, "4800 kg")
                    .when(paid("bank-9", Payment.Kind.BALANCE, "24800"))
                    .when(REVIEW)
                    .when(NOTICE)
                    .thenRefused("no-balance-to-collect")
                    .when(CLEAR)
                    .thenAt(PaymentState.GATE_PASSED)
                    .thenOwed("copy-to-technical", "supervision", "give-back");
            assertThat(MoneyOwedBack.of(scenario.order())).contains(Money.of("CNY", "1240"));
            scenario.when(givenBack("back-1", "1240.01"))
                    .thenRefused("given-back-too-much")
                    .when(by(SampleActors.AGENT)
                            .does(givenBack("back-1", "1240").command()))
                    .thenRefused("not-permitted")
                    .when(givenBack("back-1", "1000"))
                    .thenAccepted()
                    .when(givenBack("back-1", "240"))
                    .thenRefused("payment-known")
                    .when(givenBack("back-2", "240"))
                    .thenAccepted()
                    .thenOwed("copy-to-technical", "supervision")
                    .when(givenBack("back-3", "1"))
                    .thenRefused("nothing-to-give-back");
        }
    }

    @Test
    @Tag("X7")
    @Tag("C13")
    @DisplayName("reads the tier when it is reached; a later change of the rules does not undo it, nor open it")
    void tierAtTheGate() {
        completed(Tier.A)
                .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.C))
                .when(REVIEW)
                .thenAt(PaymentState.TERMS_REVIEWED)
                .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.A))
                .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                .thenRefused("payment-gate-shut");
        completed(Tier.A)
                .when(REVIEW)
                .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.C))
                .comesTo(DeliveryState.LEFT);
    }

    @Test
    @Tag("C13")
    @Tag("X8")
    @Tag("C9.2")
    @DisplayName("money that comes in while a changed order is priced again is recorded, and counts")
    void whilePricedAnew() {
        given(aCustomerOf(Tier.B).planned("6.00 CNY/kg"))
                .comesTo(AgreementState.RETURNED)
                .when(by(SampleActors.AGENT).does(changeOfLine(line -> line.unitPrice(UnitPrice.parse("6.30 CNY/kg")))))
                .thenAt(AgreementState.RECORDED)
                .when(paid("bank-1", Payment.Kind.DEPOSIT, "3000"))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new CheckPrices()))
                .thenAt(AgreementState.PRICE_QUERY)
                .when(paid("bank-2", Payment.Kind.DEPOSIT, "3300"))
                .thenAccepted()
                .comesTo(AgreementState.RETURNED)
                .thenOwed();
    }

    @Test
    @Tag("X6")
    @Tag("X1")
    @DisplayName("money is recorded by finance, once, in the order's currency, and is more than nothing")
    void payments() {
        completed(Tier.B)
                .when(paid("bank-1", Payment.Kind.BALANCE, "100"))
                .thenRefused("payment-known")
                .when(by(SampleActors.AGENT)
                        .does(new RecordPayment(new Payment(
                                "bank-1",
                                Payment.Kind.GIVEN_BACK,
                                Money.of("EUR", "-5"),
                                Instant.parse("2026-03-02T01:00:00Z")))))
                .thenRefused(
                        "not-permitted",
                        "payment-known",
                        "other-currency",
                        "amount-not-positive",
                        "nothing-to-give-back");
    }
}
