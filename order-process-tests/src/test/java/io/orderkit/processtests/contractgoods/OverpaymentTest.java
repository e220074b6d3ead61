package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
@DisplayName("Money that a customer has paid")
class OverpaymentTest {
    /** The most that the customer can pay: 31,000 CNY plus an upper tolerance of 5 %. */
    private static final String MOST = "32550";

    private static Payment back(String reference, String amount) {
        return new Payment(reference, Payment.Kind.GIVEN_BACK, Money.of("CNY", amount), Instant.EPOCH);
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
}
