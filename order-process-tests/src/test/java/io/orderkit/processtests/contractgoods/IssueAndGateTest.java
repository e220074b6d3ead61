package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.paid;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.contract.settlement.TermsReviewed;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X7")
@DisplayName("X7: the tier is read at each gate")
class IssueAndGateTest {
    private static final Act ISSUE = by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED));
    private static final Act REVIEW = by(SampleActors.AGENT).does(new ReviewTerms(SIGNED));
    private static final Act CLEAR = by(SampleActors.FINANCE).does(new ClearPayment(SIGNED));

    private static Act bounced(String reference) {
        return by(SampleActors.FINANCE)
                .does(new CorrectRecordedPayment(reference, Optional.empty(), "the bank has taken it back"));
    }

    @Test
    @Tag("C9.1")
    @DisplayName("a tier that the ERP has lowered before the issue: the return has to be here, and the deposit too")
    void loweredBeforeTheIssue() {
        given(aCustomerOf(Tier.A))
                .comesTo(AgreementState.AWAITING_RETURN)
                .underErp(aCustomerOf(Tier.C))
                .when(ISSUE)
                .thenRefused("return-not-clear", "deposit-missing");
    }

    @Test
    @Tag("C13.2")
    @DisplayName("a tier that the ERP lowers during production undoes no issue, and finance has to clear the payment")
    void loweredDuringProduction() {
        ContractScenario scenario = given(aCustomerOf(Tier.A))
                .comesTo(AgreementState.AWAITING_RETURN)
                .comesWithoutReturnTo(ProductionState.ISSUED)
                .underErp(aCustomerOf(Tier.C))
                .whenReviewed()
                .thenAt(ProductionState.ISSUED)
                .comesWithoutReturnTo(ProductionState.COMPLETED)
                .when(REVIEW)
                .thenAt(PaymentState.TERMS_REVIEWED)
                .when(CLEAR)
                .thenRefused("balance-open");
        assertThat(scenario.events(ProductionOrderIssued.class).get(0).tier().tier())
                .isEqualTo(Tier.A);
        assertThat(scenario.events(TermsReviewed.class).get(0).tier()).isEqualTo(Tier.C);
    }

    @Test
    @Tag("C13.1")
    @DisplayName("a tier that the ERP raises during production passes the payment gate by the review of the terms")
    void raisedDuringProduction() {
        given(aCustomerOf(Tier.C))
                .comesTo(ProductionState.COMPLETED)
                .underErp(aCustomerOf(Tier.A))
                .when(REVIEW)
                .thenAt(PaymentState.GATE_PASSED);
    }

    @Test
    @Tag("C10")
    @Tag("X8")
    @DisplayName("where the rules ask for the CS supervisor at the issue, nobody else issues")
    void supervisorIssues() {
        given(aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().supervisorIssues())
                .comesBefore(IssueProductionOrder.class)
                .when(ISSUE)
                .thenRefused("supervisor-must-issue")
                .when(by(SampleActors.SUPERVISOR).does(new IssueProductionOrder(SIGNED)))
                .thenAt(ProductionState.ISSUED);
        given(aCustomerOf(Tier.B))
                .comesBefore(IssueProductionOrder.class)
                .when(by(SampleActors.SUPERVISOR).does(new IssueProductionOrder(SIGNED)))
                .thenAt(ProductionState.ISSUED);
    }

    @Test
    @Tag("X10")
    @DisplayName("a payment that bounces after the gate shuts it again by what was asked then, and the delivery waits")
    void bouncedAfterTheGate() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(PaymentState.GATE_PASSED)
                .when(bounced("bank-2"))
                .thenAccepted()
                .thenAt(PaymentState.NOT_REVIEWED)
                .thenTold(
                        "clearance-withdrawn",
                        Role.SALESPERSON,
                        Role.CS_AGENT,
                        Role.CS_SUPERVISOR,
                        Role.FINANCE,
                        Role.DELIVERY_CLERK);
        scenario.comesTo(DeliveryState.CLOSED);
    }

    @Test
    @Tag("X10")
    @Tag("C15")
    @DisplayName(
            "a payment that bounces when the delivery person is to leave keeps the goods here until other money is cleared")
    void bouncedBeforeTheDeparture() {
        Payment again = new Payment(
                "bank-2", Payment.Kind.BALANCE, Money.of("CNY", "24800"), Instant.parse("2026-03-02T01:00:00Z"));
        given(aCustomerOf(Tier.B))
                .comesBefore(DispatchGoods.class)
                .when(by(SampleActors.AGENT).does(bounced("bank-2").command()))
                .thenRefused("not-permitted")
                .when(bounced("bank-9"))
                .thenRefused("payment-unknown")
                .when(bounced("bank-2"))
                .thenAt(PaymentState.NOT_REVIEWED, DeliveryState.BRIEFED)
                .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                .thenRefused("payment-gate-shut")
                .when(REVIEW)
                .when(CLEAR)
                .thenRefused("balance-open")
                .when(by(SampleActors.FINANCE).does(new RecordPayment(again)))
                .thenRefused("payment-taken-back")
                .comesTo(DeliveryState.CLOSED)
                .thenOwed();
    }

    @Test
    @Tag("C13.1")
    @DisplayName(
            "how much is paid before goods leave is asked of the rules: part of it, and the rest is due afterwards")
    void partIsAsked() {
        ContractScenario scenario = given(
                        aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().everybodyPaysBeforeGoods("50"))
                .comesTo(ProductionState.COMPLETED)
                .when(REVIEW)
                .thenAt(PaymentState.TERMS_REVIEWED)
                .when(CLEAR)
                .thenRefused("balance-open")
                .when(paid("bank-9", Payment.Kind.BALANCE, "9300"))
                .when(CLEAR)
                .thenAt(PaymentState.GATE_PASSED)
                .thenOwed("balance");
        scenario.when(bounced("bank-9")).thenAt(PaymentState.NOT_REVIEWED);
    }

    @Test
    @Tag("C13.2")
    @DisplayName("the payment that completes the balance clears it where the rules let it, and by default does not")
    void clearsItself() {
        given(aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().completingPaymentClears())
                .comesTo(PaymentState.COLLECTING)
                .when(paid("bank-8", Payment.Kind.BALANCE, "24799"))
                .thenAt(PaymentState.COLLECTING)
                .when(paid("bank-9", Payment.Kind.BALANCE, "1"))
                .thenAt(PaymentState.GATE_PASSED)
                .thenTold("payment-cleared-itself", Role.CS_AGENT, Role.SALESPERSON);
        given(aCustomerOf(Tier.B))
                .comesTo(PaymentState.COLLECTING)
                .when(paid("bank-9", Payment.Kind.BALANCE, "24800"))
                .thenAt(PaymentState.COLLECTING);
    }
}
