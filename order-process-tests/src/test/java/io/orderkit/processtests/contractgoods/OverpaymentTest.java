package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X3")
@DisplayName("Money that a customer has paid")
class OverpaymentTest {
    /** The maximum amount that the customer can pay: 31,000 CNY plus an upper tolerance of 5 %. */
    private static final String MOST = "32550";

    private static final Act CURRENCY_CLARIFIED =
            by(SampleActors.SALESPERSON).does(new ClarifyItems(List.of(), SampleOrder.complete()));

    private static Payment back(String reference, String amount) {
        return new Payment(
                reference, Payment.Kind.GIVEN_BACK, Money.of("CNY", amount), Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static Act givenBack(String reference, String amount) {
        return by(SampleActors.FINANCE).does(new GiveBack(back(reference, amount)));
    }

    private static Act refundCorrected(String reference, Optional<Payment> right) {
        return by(SampleActors.FINANCE).does(new CorrectRefund(reference, right, "the bank's statement"));
    }

    private static Optional<Money> owedBack(ContractScenario scenario) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals("give-back"))
                .findFirst()
                .flatMap(Obligation::amount);
    }

    private static Optional<String> requirementOfGiveBack(ContractScenario scenario) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals("give-back"))
                .findFirst()
                .map(Obligation::requirement);
    }

    @Test
    @Tag("C13.2")
    @Tag("X8")
    @DisplayName("is owed back under X3 until completion, under C13.2 from then on, and under X8 after a cancellation")
    void requirementOfTheDebt() {
        ContractScenario released = GoodsScenarios.released(Tier.B)
                .when(paid("bank-8", Payment.Kind.BALANCE, "30000"))
                .thenAccepted();
        assertThat(requirementOfGiveBack(released)).contains("X3");
        ContractScenario completed = GoodsScenarios.made(released, "5000 kg")
                .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                .thenAccepted();
        assertThat(requirementOfGiveBack(completed)).contains("C13.2");
        completed
                .when(by(SampleActors.SUPERVISOR).does(new CancelOrder("no longer wanted", CancellationCause.NEITHER)))
                .thenAccepted();
        assertThat(requirementOfGiveBack(completed)).contains("X8");
    }

    @Test
    @Tag("C9.2")
    @DisplayName("is recorded from the receipt of the order on, and counts as the deposit later")
    void fromTheReceiptOn() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.CLARIFYING)
                .when(paid("bank-1", Payment.Kind.DEPOSIT, "6200"))
                .thenAccepted()
                .comesTo(ProductionState.ISSUED);
    }

    @Test
    @DisplayName("is owed back from the moment more is here than can ever be due, and can be given back at once")
    void moreThanCanBeDue() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.PRICED)
                .when(paid("bank-1", Payment.Kind.DEPOSIT, MOST));
        assertThat(owedBack(scenario)).isEmpty();
        scenario.when(givenBack("back-1", "1"))
                .thenRefused("nothing-to-give-back")
                .when(paid("bank-2", Payment.Kind.DEPOSIT, "0.50"));
        assertThat(owedBack(scenario)).contains(Money.of("CNY", "0.50"));
        scenario.when(givenBack("back-1", "0.51"))
                .thenRefused("given-back-too-much")
                .when(givenBack("back-1", "0.50"))
                .thenAccepted();
        assertThat(owedBack(scenario)).isEmpty();
    }

    @Test
    @Tag("X10")
    @DisplayName(
            "and was given back by a record that is wrong is corrected by finance, and owed back or due again by it")
    void refundCorrected() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.PRICED)
                .when(refundCorrected("back-1", Optional.empty()))
                .thenRefused("no-refund-recorded")
                .when(paid("bank-1", Payment.Kind.DEPOSIT, "33550"))
                .when(refundCorrected("bank-1", Optional.empty()))
                .thenRefused("no-refund-recorded", "payment-unknown")
                .when(givenBack("back-1", "1000"))
                .thenAccepted()
                .when(refundCorrected("back-2", Optional.empty()))
                .thenRefused("payment-unknown")
                .when(refundCorrected("back-1", Optional.of(back("back-1", "1000"))))
                .thenRefused("correction-changes-nothing")
                .when(refundCorrected("back-1", Optional.of(back("back-1", "1001"))))
                .thenRefused("given-back-too-much")
                .when(refundCorrected("back-1", Optional.of(back("back-7", "400"))))
                .thenAccepted();
        assertThat(owedBack(scenario)).contains(Money.of("CNY", "600"));
        scenario.when(refundCorrected("back-7", Optional.empty())).thenAccepted();
        assertThat(owedBack(scenario)).contains(Money.of("CNY", "1000"));
    }

    private static Act bounced(String reference) {
        return by(SampleActors.FINANCE)
                .does(new CorrectRecordedPayment(reference, Optional.empty(), "the bank has taken it back"));
    }

    private static Payment foreign(String reference, Payment.Kind kind, String currency, String amount) {
        return new Payment(reference, kind, Money.of(currency, amount), Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static Act recorded(String reference, String currency, String amount) {
        return by(SampleActors.FINANCE)
                .does(new RecordPayment(foreign(reference, Payment.Kind.DEPOSIT, currency, amount)));
    }

    private static Act givenBackIn(String currency, String reference, String amount) {
        return by(SampleActors.FINANCE)
                .does(new GiveBack(foreign(reference, Payment.Kind.GIVEN_BACK, currency, amount)));
    }

    private static Act changed(Optional<Currency> currency) {
        Set<FormItem> emptied = currency.isPresent() ? Set.of() : Set.of(FormItem.of(FormField.CURRENCY));
        return by(SampleActors.AGENT)
                .does(new ChangeOrder(
                        OrderContent.empty().withCurrency(currency), emptied, Set.of(), "the customer says so"));
    }

    private static List<Money> amounts(ContractScenario scenario, String code) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals(code))
                .flatMap(owed -> owed.amount().stream())
                .toList();
    }

    /** Returns an order that was received by fax and states no currency. */
    private static ContractScenario withoutCurrency() {
        return given(aCustomerOf(Tier.B))
                .when(by(SampleActors.AGENT)
                        .does(new ReceiveOrder(
                                Channel.FAX,
                                SampleActors.SALESPERSON.id(),
                                SampleOrder.complete().withCurrency(Optional.empty()),
                                List.of(),
                                Optional.of(new DocumentReference("fax-1")))))
                .thenAccepted();
    }

    @Nested
    @Tag("X10")
    @DisplayName("and that was given back before the payment bounced")
    class RefundUncovered {
        private void isDueAgain(ContractScenario ended, String amount) {
            ended.when(bounced("bank-1")).thenAccepted();
            assertThat(ended.view().obligations()).singleElement().satisfies(owed -> {
                assertThat(owed.kind()).isEqualTo(Obligation.Kind.MONEY_DUE);
                assertThat(owed.owner()).isEqualTo(Role.CUSTOMER);
                assertThat(owed.amount()).contains(Money.of("CNY", amount));
            });
        }

        private ContractScenario cancelled(CancellationCause whose) {
            return given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.RETURNED)
                    .when(paid("bank-1", Payment.Kind.DEPOSIT, "6200"))
                    .when(by(SampleActors.SUPERVISOR).does(new CancelOrder("the machine is broken", whose)));
        }

        @ParameterizedTest
        @EnumSource(
                value = CancellationCause.class,
                names = {"COMPANY", "NEITHER"})
        @Tag("X8")
        @DisplayName("is due again after a cancellation, until it is paid or the correction is corrected")
        void afterACancellation(CancellationCause whose) {
            ContractScenario scenario =
                    cancelled(whose).when(givenBack("back-1", "6200")).thenOwed();
            isDueAgain(scenario, "6200");
            scenario.thenOwed("refund-uncovered")
                    .when(paid("bank-2", Payment.Kind.BALANCE, "6200"))
                    .thenAccepted()
                    .thenOwed();
            ContractScenario corrected = cancelled(whose).when(givenBack("back-1", "6200"));
            isDueAgain(corrected, "6200");
            corrected
                    .when(by(SampleActors.FINANCE)
                            .does(new CorrectRecordedPayment(
                                    "bank-1",
                                    Optional.of(foreign("bank-1", Payment.Kind.DEPOSIT, "CNY", "6200")),
                                    "it had come after all")))
                    .thenAccepted()
                    .thenOwed();
        }

        @Test
        @Tag("X8")
        @DisplayName("is due once where the customer cancelled: by itself while the fee is open, then with the fee")
        void withAFee() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.RETURNED)
                    .when(paid("bank-1", Payment.Kind.DEPOSIT, "33550"))
                    .when(givenBack("back-1", "1000"))
                    .when(by(SampleActors.SUPERVISOR)
                            .does(new CancelOrder("no longer wanted", CancellationCause.CUSTOMER)))
                    .when(bounced("bank-1"))
                    .thenOwed("refund-uncovered", "cancellation-fee-decision");
            assertThat(amounts(scenario, "refund-uncovered")).containsExactly(Money.of("CNY", "1000"));
            scenario.when(by(SampleActors.SUPERVISOR)
                            .does(new SetCancellationFee(Money.of("CNY", "0"), "nothing was cut")))
                    .thenOwed("cancellation-fee");
            assertThat(amounts(scenario, "cancellation-fee")).containsExactly(Money.of("CNY", "1000"));
        }

        @Test
        @Tag("C6.1")
        @DisplayName("is due again where the order ended in the trial")
        void afterTheTrial() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.PRICED)
                    .when(paid("bank-1", Payment.Kind.DEPOSIT, "6200"))
                    .when(by(SampleActors.TECHNICAL).does(new AnswerFeasibility(false, false, GoodsScenarios.SIGNED)))
                    .when(by(SampleActors.SALESPERSON).does(new AdviseTrial("we are sorry")))
                    .when(by(SampleActors.SALESPERSON)
                            .does(new RecordCustomerChoice(CustomerChoice.ENTERS_TRIAL, GoodsScenarios.SIGNED)))
                    .thenAt(AgreementState.REFERRED_TO_TRIAL)
                    .when(givenBack("back-1", "6200"))
                    .thenOwed();
            isDueAgain(scenario, "6200");
        }

        @Test
        @DisplayName("is due in a running order too, and once: by itself until the balance asks for it")
        void running() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(ProductionState.RELEASED)
                    .when(paid("bank-1", Payment.Kind.DEPOSIT, "33550"))
                    .when(givenBack("back-1", "1000"))
                    .when(bounced("bank-1"))
                    .thenAccepted();
            assertThat(amounts(scenario, "refund-uncovered")).containsExactly(Money.of("CNY", "1000"));
            scenario.comesTo(ProductionState.COMPLETED);
            assertThat(amounts(scenario, "refund-uncovered")).isEmpty();
            assertThat(amounts(scenario, "balance")).containsExactly(Money.of("CNY", "32000"));
        }
    }

    @Test
    @Tag("X8")
    @Tag("X10")
    @DisplayName("and was given back is never corrected to more than was owed, also while nothing is owed back")
    void refundCorrectedWhileNothingIsOwed() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.RETURNED)
                .when(paid("bank-1", Payment.Kind.DEPOSIT, "40000"))
                .when(givenBack("back-1", "7450"))
                .thenAccepted()
                .when(by(SampleActors.FINANCE)
                        .does(new CorrectRecordedPayment(
                                "bank-1",
                                Optional.of(foreign("bank-1", Payment.Kind.DEPOSIT, "CNY", "30000")),
                                "the bank's statement says so")))
                .thenAccepted()
                .when(refundCorrected("back-1", Optional.of(back("back-1", "900000"))))
                .thenRefused("given-back-too-much")
                .when(refundCorrected("back-1", Optional.of(back("back-1", "7450.01"))))
                .thenRefused("given-back-too-much");
        scenario.when(refundCorrected("back-1", Optional.of(back("back-1", "450"))))
                .thenAccepted()
                .when(refundCorrected("back-1", Optional.empty()))
                .thenAccepted()
                .when(refundCorrected("back-1", Optional.of(back("back-1", "7450"))))
                .thenAccepted();
    }

    @Nested
    @Tag("W3")
    @DisplayName("in a currency other than the order's")
    class OtherCurrency {
        @Test
        @Tag("C2.3")
        @DisplayName("is owed back in full, and is given back in its own currency, once the order's currency is known")
        void clarified() {
            ContractScenario scenario =
                    withoutCurrency().when(recorded("bank-1", "USD", "1000")).thenAccepted();
            assertThat(amounts(scenario, "give-back")).isEmpty();
            scenario.when(CURRENCY_CLARIFIED).thenAccepted();
            assertThat(amounts(scenario, "give-back")).containsExactly(Money.of("USD", "1000"));
            scenario.when(recorded("bank-2", "USD", "1"))
                    .thenRefused("other-currency")
                    .when(recorded("bank-2", "CNY", "40000"))
                    .thenAccepted();
            assertThat(amounts(scenario, "give-back"))
                    .containsExactly(Money.of("USD", "1000"), Money.of("CNY", "7450"));
            scenario.when(givenBackIn("USD", "back-1", "1000.01"))
                    .thenRefused("given-back-too-much")
                    .when(givenBackIn("EUR", "back-1", "1"))
                    .thenRefused("other-currency")
                    .when(givenBackIn("USD", "back-1", "1000"))
                    .thenAccepted()
                    .when(givenBackIn("CNY", "back-2", "7450"))
                    .thenAccepted();
            assertThat(amounts(scenario, "give-back")).isEmpty();
        }

        @Test
        @Tag("X8")
        @DisplayName("is owed back and given back after a cancellation, beside what is here in the order's currency")
        void cancelled() {
            ContractScenario scenario = withoutCurrency()
                    .when(recorded("bank-1", "USD", "1000"))
                    .when(CURRENCY_CLARIFIED)
                    .when(recorded("bank-2", "CNY", "6200"))
                    .when(by(SampleActors.AGENT).does(new CancelOrder("no longer wanted", CancellationCause.NEITHER)))
                    .thenOwed("give-back", "give-back")
                    .when(givenBackIn("CNY", "back-1", "6200"))
                    .thenAccepted()
                    .when(givenBackIn("CNY", "back-2", "1"))
                    .thenRefused("given-back-too-much")
                    .when(givenBackIn("USD", "back-2", "1000"))
                    .thenAccepted()
                    .thenOwed();
            scenario.when(bounced("bank-1")).thenOwed("refund-uncovered");
            assertThat(amounts(scenario, "refund-uncovered")).containsExactly(Money.of("USD", "1000"));
            scenario.when(recorded("bank-3", "EUR", "1000"))
                    .thenRefused("other-currency")
                    .when(recorded("bank-3", "USD", "1000"))
                    .thenAccepted()
                    .thenOwed();
        }

        @Test
        @Tag("X8")
        @DisplayName("is given back in its own currency only, also where the order never had a currency")
        void neverKnown() {
            withoutCurrency()
                    .when(recorded("bank-1", "USD", "1000"))
                    .when(by(SampleActors.AGENT).does(new CancelOrder("no longer wanted", CancellationCause.NEITHER)))
                    .when(givenBackIn("EUR", "back-1", "50"))
                    .thenRefused("given-back-too-much")
                    .when(givenBackIn("USD", "back-1", "1000"))
                    .thenAccepted()
                    .thenOwed();
        }

        @Test
        @Tag("X8")
        @DisplayName("is owed back after a change of the currency; the one in which money is here stays")
        void afterAChange() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.PRICED)
                    .when(changed(Optional.empty()))
                    .thenAccepted()
                    .when(recorded("bank-1", "USD", "1000"))
                    .when(recorded("bank-2", "CNY", "50"))
                    .when(changed(Optional.of(SampleOrder.CNY)))
                    .thenAccepted();
            assertThat(amounts(scenario, "give-back")).containsExactly(Money.of("USD", "1000"));
            scenario.when(recorded("bank-3", "CNY", "100"))
                    .when(changed(Optional.of(Currency.getInstance("USD"))))
                    .thenRefused("item-is-fixed")
                    .when(changed(Optional.empty()))
                    .thenRefused("item-is-fixed")
                    .when(by(SampleActors.AGENT)
                            .does(new ChangeOrder(
                                    OrderContent.empty().withContact(Personal.of("555-0999")), "a new number")))
                    .thenAccepted();
        }

        @Test
        @Tag("X8")
        @DisplayName("holds up no other change of the order")
        void otherChanges() {
            withoutCurrency()
                    .when(recorded("bank-1", "USD", "1000"))
                    .when(CURRENCY_CLARIFIED)
                    .comesTo(AgreementState.PRICED)
                    .when(by(SampleActors.AGENT)
                            .does(new ChangeOrder(
                                    OrderContent.empty().withContact(Personal.of("555-0999")), "a new number")))
                    .thenAccepted();
        }

        @Test
        @Tag("X10")
        @DisplayName("comes back to the records where a wrong bounce is put right after a change of the currency")
        void bounceCorrected() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.PRICED)
                    .when(recorded("bank-1", "CNY", "6200"))
                    .when(bounced("bank-1"))
                    .when(changed(Optional.of(Currency.getInstance("USD"))))
                    .thenAccepted()
                    .when(by(SampleActors.FINANCE)
                            .does(new CorrectRecordedPayment(
                                    "bank-1",
                                    Optional.of(foreign("bank-1", Payment.Kind.DEPOSIT, "EUR", "6200")),
                                    "it had come after all")))
                    .thenRefused("other-currency")
                    .when(by(SampleActors.FINANCE)
                            .does(new CorrectRecordedPayment(
                                    "bank-1",
                                    Optional.of(foreign("bank-1", Payment.Kind.DEPOSIT, "CNY", "6200")),
                                    "it had come after all")))
                    .thenAccepted();
            assertThat(amounts(scenario, "give-back")).containsExactly(Money.of("CNY", "6200"));
        }
    }
}
