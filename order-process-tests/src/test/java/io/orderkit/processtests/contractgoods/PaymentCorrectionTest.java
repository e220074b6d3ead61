package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ProductionOrderWithdrawn;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.ClearanceWithdrawn;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.contract.settlement.PaymentCleared;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.correction.Recorded;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X10")
@DisplayName("A payment that was recorded wrong")
class PaymentCorrectionTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Act ISSUE = by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED));
    private static final Act REVIEW = by(SampleActors.AGENT).does(new ReviewTerms(SIGNED));
    private static final Act NOTICE = by(SampleActors.AGENT).does(new IssueBalanceNotice());
    private static final Act CLEAR = by(SampleActors.FINANCE).does(new ClearPayment(SIGNED));

    /** Rules that require a deposit from customers of every tier, including tier A. */
    private static final SettablePolicies DEPOSIT_FROM_ALL =
            SettablePolicies.likeTheHandbook().everybodyDeposits("20");

    private static ContractScenario at(Tier tier, ProductionState state) {
        return given(aCustomerOf(tier)).comesTo(state);
    }

    private static Act bounced(String reference) {
        return by(SampleActors.FINANCE)
                .does(new CorrectRecordedPayment(reference, Optional.empty(), "the bank has taken it back"));
    }

    private static Act corrected(String reference, Payment right) {
        return by(SampleActors.FINANCE)
                .does(new CorrectRecordedPayment(reference, Optional.of(right), "the bank's statement says so"));
    }

    private static Act corrected(String reference, String amount) {
        return corrected(reference, payment(reference, Payment.Kind.DEPOSIT, amount));
    }

    private static Payment payment(String reference, Payment.Kind kind, String amount) {
        return new Payment(reference, kind, Money.of("CNY", amount), MORNING);
    }

    private static Act givenBack(String reference, String amount) {
        return by(SampleActors.FINANCE).does(new GiveBack(payment(reference, Payment.Kind.GIVEN_BACK, amount)));
    }

    private static Money paidIn(ContractScenario scenario) {
        return PaymentAccount.of(scenario.order()).paid(Currency.getInstance("CNY"));
    }

    private static Optional<Money> amount(ContractScenario scenario, String code) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals(code))
                .findFirst()
                .flatMap(Obligation::amount);
    }

    @Nested
    @DisplayName("is corrected")
    class TheRecord {
        @Test
        @DisplayName("by finance, with a reason; the record stays readable and the figures follow")
        void byFinance() {
            ContractScenario scenario = at(Tier.B, ProductionState.ISSUED)
                    .when(by(SampleActors.AGENT).does(bounced("bank-1").command()))
                    .thenRefused("not-permitted")
                    .when(corrected("bank-1", "6200.50"))
                    .thenAccepted()
                    .thenTold("recorded-payment-corrected", Role.SALESPERSON, Role.CS_SUPERVISOR);
            assertThat(paidIn(scenario)).isEqualTo(Money.of("CNY", "6200.50"));
            Recorded<String, Payment> record = PaymentAccount.of(scenario.order())
                    .payments()
                    .find("bank-1")
                    .orElseThrow();
            assertThat(record.first().amount()).isEqualTo(Money.of("CNY", "6200"));
            assertThat(record.corrections().last()).hasValueSatisfying(correction -> {
                assertThat(correction.reason()).isEqualTo("the bank's statement says so");
                assertThat(correction.by()).isEqualTo(SampleActors.FINANCE.id());
                assertThat(correction.at()).isEqualTo(scenario.moment().now());
            });
        }

        @Test
        @Tag("X1")
        @DisplayName("only into what could be recorded as a new one, with every reason at once")
        void sameChecks() {
            ContractScenario scenario = at(Tier.B, ProductionState.ISSUED)
                    .when(paid("bank-2", Payment.Kind.BALANCE, "100"))
                    .thenAccepted()
                    .when(corrected("bank-9", "1"))
                    .thenRefused("payment-unknown")
                    .when(corrected("bank-1", "6200"))
                    .thenRefused("correction-changes-nothing");
            Instant later = scenario.moment().now().plusSeconds(1);
            scenario.when(corrected(
                            "bank-1", new Payment("bank-2", Payment.Kind.GIVEN_BACK, Money.of("EUR", "-5"), later)))
                    .thenRefused(
                            "payment-in-the-future",
                            "amount-not-positive",
                            "other-currency",
                            "payment-known",
                            "payment-direction");
            given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.RETURNED)
                    .when(bounced("bank-1"))
                    .thenRefused("no-payment-recorded");
        }

        @Test
        @Tag("X14")
        @DisplayName("by any spelling of its reference, which can be corrected itself; the wrong reference is free")
        void references() {
            ContractScenario scenario = at(Tier.B, ProductionState.ISSUED)
                    .when(corrected(" bank-1 ", payment("bank-7", Payment.Kind.DEPOSIT, "6200")))
                    .thenAccepted()
                    .when(bounced("bank-1"))
                    .thenRefused("payment-unknown")
                    .when(paid("bank-7", Payment.Kind.BALANCE, "5"))
                    .thenRefused("payment-known")
                    .when(paid("bank-1", Payment.Kind.BALANCE, "5"))
                    .thenAccepted()
                    .thenAt(ProductionState.ISSUED);
            assertThat(paidIn(scenario)).isEqualTo(Money.of("CNY", "6205"));
            scenario.when(paid("pagar\u00e9-1", Payment.Kind.BALANCE, "10"))
                    .when(bounced("pagare\u0301-1"))
                    .thenAccepted();
            assertThat(paidIn(scenario)).isEqualTo(Money.of("CNY", "6205"));
        }

        @Test
        @Tag("X6")
        @DisplayName(
                "once under one command id; what was taken back comes again by another correction, never as a new payment")
        void again() {
            ContractScenario scenario = at(Tier.B, ProductionState.RELEASED)
                    .whenAs("once", bounced("bank-1"))
                    .thenAccepted()
                    .whenAs("once", bounced("bank-1"));
            assertThat(scenario.outcome()).isInstanceOf(Outcome.Repeated.class);
            scenario.when(bounced("bank-1"))
                    .thenRefused("correction-changes-nothing")
                    .when(paid("bank-1", Payment.Kind.DEPOSIT, "6200"))
                    .thenRefused("payment-taken-back");
            assertThat(PaymentAccount.of(scenario.order()).payments().corrections())
                    .isEqualTo(1);
            scenario.when(corrected("bank-1", "6200")).thenAccepted();
            assertThat(paidIn(scenario)).isEqualTo(Money.of("CNY", "6200"));
            assertThat(amount(scenario, "deposit")).isEmpty();
        }

        @Test
        @DisplayName("as long as money of the order is recorded: after it was cancelled, and after it was closed")
        void atTheEnd() {
            ContractScenario cancelled = at(Tier.B, ProductionState.ISSUED)
                    .when(by(SampleActors.AGENT)
                            .does(new CancelOrder("the customer gives it up", CancellationCause.NEITHER)))
                    .thenOwed("give-back")
                    .when(corrected("bank-1", "6000"))
                    .thenAccepted();
            assertThat(amount(cancelled, "give-back")).contains(Money.of("CNY", "6000"));
            cancelled.when(bounced("bank-1")).thenAccepted().thenOwed();
            given(aCustomerOf(Tier.A))
                    .comesTo(DeliveryState.CLOSED)
                    .when(paid("bank-1", Payment.Kind.BALANCE, "31000"))
                    .thenOwed()
                    .when(bounced("bank-1"))
                    .thenAccepted()
                    .thenOwed("balance");
        }

        @Test
        @DisplayName("money that was given back too, up to what is owed without that record")
        void givenBackWrong() {
            ContractScenario scenario = GoodsScenarios.made(at(Tier.B, ProductionState.RELEASED), "4800 kg")
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .when(paid("bank-9", Payment.Kind.BALANCE, "24800"))
                    .when(givenBack("back-1", "1000"))
                    .thenAccepted()
                    .when(corrected("back-1", payment("back-1", Payment.Kind.GIVEN_BACK, "1240.01")))
                    .thenRefused("given-back-too-much")
                    .when(corrected("back-1", payment("back-1", Payment.Kind.BALANCE, "1000")))
                    .thenRefused("payment-direction")
                    .when(corrected("back-1", payment("back-1", Payment.Kind.GIVEN_BACK, "1240")))
                    .thenAccepted();
            assertThat(MoneyOwedBack.of(scenario.order())).isEmpty();
            scenario.when(bounced("back-1")).thenAccepted();
            assertThat(MoneyOwedBack.of(scenario.order())).contains(Money.of("CNY", "1240"));
        }
    }

    @Nested
    @Tag("C9.2")
    @DisplayName("as a deposit")
    class Deposit {
        @Test
        @DisplayName("is missing before the production order as if it had never come; who can put it right is named")
        void beforeTheIssue() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesBefore(IssueProductionOrder.class)
                    .when(bounced("bank-1"))
                    .thenAccepted()
                    .thenOwed("deposit")
                    .when(ISSUE)
                    .thenRefused("deposit-missing");
            assertThat(scenario.options(SampleActors.AGENT))
                    .filteredOn(option -> option.step().command().equals(IssueProductionOrder.class))
                    .flatExtracting(option -> option.clearers().stream()
                            .map(clearer -> clearer.step().name())
                            .toList())
                    .contains("record-payment", "correct-recorded-payment");
        }

        @Test
        @DisplayName(
                "takes the production order back before the release: production is told, and the order issued once it is here")
        void beforeTheRelease() {
            ContractScenario scenario = at(Tier.B, ProductionState.ISSUED)
                    .when(by(SampleActors.PRODUCTION).does(GoodsScenarios.everythingClear()))
                    .thenAccepted()
                    .when(corrected("bank-1", "6199.99"))
                    .thenAt(ProductionState.NOT_ORDERED)
                    .thenTold(
                            "production-order-withdrawn",
                            Role.PRODUCTION,
                            Role.CS_AGENT,
                            Role.SALESPERSON,
                            Role.CS_SUPERVISOR)
                    .thenOwed("deposit")
                    .when(ISSUE)
                    .thenRefused("deposit-missing");
            assertThat(scenario.events(ProductionOrderWithdrawn.class))
                    .containsExactly(new ProductionOrderWithdrawn(Optional.of(Money.of("CNY", "0.01")), false));
            scenario.when(corrected("bank-1", "6200"))
                    .thenAccepted()
                    .when(ISSUE)
                    .thenAt(ProductionState.ISSUED)
                    .when(bounced("bank-1"))
                    .thenAt(ProductionState.NOT_ORDERED);
        }

        @Test
        @DisplayName("is due again after the release, salesperson and supervisor are told, and production goes on")
        void afterTheRelease() {
            ContractScenario scenario = at(Tier.B, ProductionState.RELEASED)
                    .when(bounced("bank-1"))
                    .thenAt(ProductionState.RELEASED)
                    .thenTold("deposit-due-again", Role.SALESPERSON, Role.CS_SUPERVISOR)
                    .thenOwed("copy-to-technical", "supervision", "deposit");
            assertThat(amount(scenario, "deposit")).contains(Money.of("CNY", "6200"));
            GoodsScenarios.made(scenario, "5000 kg")
                    .comesTo(ProductionState.COMPLETED)
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .when(CLEAR)
                    .thenRefused("balance-open");
            assertThat(amount(scenario, "balance")).contains(Money.of("CNY", "31000"));
        }

        @Test
        @Tag("C11.1")
        @DisplayName(
                "makes the supervisor stop production, by an anomaly that nobody else reports; they report no other")
        void stopped() {
            ReportAnomaly payment = new ReportAnomaly("a-1", Anomaly.Kind.PAYMENT, Set.of(), "the deposit bounced");
            at(Tier.B, ProductionState.RELEASED)
                    .when(bounced("bank-1"))
                    .when(by(SampleActors.AGENT).does(payment))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.SUPERVISOR).does(GoodsScenarios.anomaly("a-1")))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.SUPERVISOR).does(payment))
                    .thenAccepted()
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .thenRefused("customer-not-told");
        }

        @Test
        @Tag("C13.1")
        @DisplayName("keeps the payment gate of tier A shut, which no balance does, until the deposit is here again")
        void tierA() {
            ContractScenario scenario = given(aCustomerOf(Tier.A), DEPOSIT_FROM_ALL)
                    .comesTo(ProductionState.COMPLETED)
                    .when(bounced("bank-1"))
                    .thenAccepted()
                    .when(REVIEW)
                    .thenRefused("deposit-due-again")
                    .when(paid("bank-2", Payment.Kind.DEPOSIT, "6200"))
                    .when(REVIEW)
                    .thenAt(PaymentState.GATE_PASSED)
                    .when(bounced("bank-2"))
                    .thenAt(PaymentState.NOT_REVIEWED);
            assertThat(scenario.events(ClearanceWithdrawn.class)).hasSize(1);
        }

        @Test
        @Tag("X7")
        @DisplayName("is measured by what was asked when the production order was issued, not by the rules of today")
        void byTheVerdictOfThen() {
            at(Tier.B, ProductionState.ISSUED)
                    .underRules(SettablePolicies.likeTheHandbook().everybodyDeposits("50"))
                    .when(corrected("bank-1", "6201"))
                    .thenAt(ProductionState.ISSUED);
            at(Tier.B, ProductionState.ISSUED)
                    .underRules(SettablePolicies.likeTheHandbook().everybodyDeposits("0"))
                    .when(bounced("bank-1"))
                    .thenAt(ProductionState.NOT_ORDERED);
        }
    }

    @Nested
    @Tag("C13.2")
    @DisplayName("as a balance")
    class BalancePaid {
        @Test
        @DisplayName(
                "takes the clearance back while the goods are here: nobody leaves with them, and the gate is passed again")
        void cleared() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(DeliveryState.BRIEFED)
                    .when(bounced("bank-2"))
                    .thenAt(PaymentState.NOT_REVIEWED, DeliveryState.BRIEFED, ProductionState.COMPLETED)
                    .thenTold(
                            "clearance-withdrawn",
                            Role.SALESPERSON,
                            Role.CS_AGENT,
                            Role.CS_SUPERVISOR,
                            Role.FINANCE,
                            Role.DELIVERY_CLERK);
            assertThat(scenario.events(ClearanceWithdrawn.class))
                    .containsExactly(new ClearanceWithdrawn(Optional.of(Money.of("CNY", "24800"))));
            scenario.when(by(SampleActors.DRIVER).does(new DispatchGoods()));
            assertThat(scenario.refusals()).extracting("code").contains("payment-gate-shut");
            scenario.when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .when(NOTICE)
                    .thenAccepted()
                    .when(paid("bank-3", Payment.Kind.BALANCE, "24800"))
                    .when(CLEAR)
                    .thenAt(PaymentState.GATE_PASSED)
                    .comesTo(DeliveryState.LEFT);
        }

        @Test
        @DisplayName("leaves a clearance alone that still holds")
        void stillCovered() {
            at(Tier.B, ProductionState.COMPLETED)
                    .when(paid("bank-9", Payment.Kind.BALANCE, "25000"))
                    .when(REVIEW)
                    .when(CLEAR)
                    .thenAt(PaymentState.GATE_PASSED)
                    .when(corrected("bank-9", payment("bank-9", Payment.Kind.BALANCE, "24800")))
                    .thenAt(PaymentState.GATE_PASSED);
        }

        @Test
        @DisplayName(
                "undoes nothing where a company has finance's step waived, and the gate was passed with a balance open")
        void waived() {
            ContractOrder reviewed = at(Tier.B, ProductionState.COMPLETED)
                    .when(REVIEW)
                    .thenAt(PaymentState.TERMS_REVIEWED)
                    .order();
            ContractOrder passed = new PaymentCleared(SIGNED).applyTo(reviewed);
            assertThat(PaymentAccount.of(reviewed).balanceAsked()).isTrue();
            assertThat(PaymentAccount.of(passed).balanceAsked()).isFalse();
        }

        @Test
        @DisplayName("makes the notice void, as it asks for another amount; the next one asks for the right one")
        void noticed() {
            ContractScenario scenario = at(Tier.B, ProductionState.COMPLETED)
                    .when(REVIEW)
                    .when(NOTICE)
                    .when(paid("bank-9", Payment.Kind.BALANCE, "800"))
                    .thenAt(PaymentState.COLLECTING)
                    .when(corrected("bank-9", payment("bank-10", Payment.Kind.BALANCE, "800")))
                    .thenAt(PaymentState.COLLECTING)
                    .when(corrected("bank-1", "6000"))
                    .thenAt(PaymentState.NOT_REVIEWED)
                    .when(REVIEW)
                    .when(NOTICE)
                    .thenAt(PaymentState.COLLECTING);
            assertThat(scenario.communications("balance-collection-notice"))
                    .extracting(told -> told.about().get("amount"))
                    .containsExactly("24800.00 CNY", "24200.00 CNY");
        }

        @Test
        @Tag("X3")
        @DisplayName(
                "is a debt once the goods have left: finance cleared it, the amount is listed, and the order closes nevertheless")
        void goodsHaveLeft() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(DeliveryState.NOTIFIED)
                    .when(bounced("bank-2"))
                    .thenAt(PaymentState.GATE_PASSED)
                    .thenTold("clearance-lapsed", Role.FINANCE, Role.SALESPERSON, Role.CS_SUPERVISOR);
            assertThat(amount(scenario, "clearance")).contains(Money.of("CNY", "24800"));
            scenario.comesTo(DeliveryState.CLOSED)
                    .thenOwed("balance", "clearance")
                    .when(paid("bank-3", Payment.Kind.BALANCE, "24800"))
                    .thenOwed();
        }

        @Test
        @Tag("C13.1")
        @Tag("X7")
        @DisplayName("undoes nothing where the review did not ask for it, whatever the tier is today")
        void tierA() {
            given(aCustomerOf(Tier.A))
                    .comesTo(PaymentState.GATE_PASSED)
                    .when(paid("bank-1", Payment.Kind.BALANCE, "31000"))
                    .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.C))
                    .when(bounced("bank-1"))
                    .thenAt(PaymentState.GATE_PASSED)
                    .comesTo(DeliveryState.LEFT);
            given(aCustomerOf(Tier.B))
                    .comesTo(PaymentState.GATE_PASSED)
                    .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.A))
                    .when(bounced("bank-2"))
                    .thenAt(PaymentState.NOT_REVIEWED);
        }
    }
}
