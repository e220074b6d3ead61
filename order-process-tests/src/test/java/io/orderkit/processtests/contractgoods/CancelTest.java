package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.cancellation.OrderCancelled;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("X8")
@DisplayName("X8: an order is cancelled")
class CancelTest {
    private static final CancelOrder CANCEL =
            new CancelOrder("the customer's press has broken down", CancellationCause.NEITHER);

    private static Act givenBack(String reference, String amount) {
        return by(SampleActors.FINANCE)
                .does(new GiveBack(new Payment(
                        reference,
                        Payment.Kind.GIVEN_BACK,
                        Money.of("CNY", amount),
                        Instant.parse("2026-03-02T01:00:00Z"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            names = {
                "CLARIFYING",
                "RECORDED",
                "PRICED",
                "FEASIBLE",
                "SCHEDULED",
                "REGISTRATION_PENDING",
                "REGISTERED",
                "CHECKED",
                "SENT",
                "AWAITING_RETURN",
                "RETURN_IN_CHECK",
                "RETURNED"
            })
    @DisplayName("by CS, wherever it stands, with a reason that is kept; it ends there, and nothing is owed")
    void byCs(AgreementState state) {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(state)
                .when(by(SampleActors.SALESPERSON).does(CANCEL))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(CANCEL))
                .thenAt(AgreementState.CANCELLED)
                .thenTold(
                        "order-cancelled",
                        GoodsScenarios.concerned(state, Role.CUSTOMER, Role.SALESPERSON, Role.FINANCE))
                .thenOwed()
                .when(by(SampleActors.AGENT).does(CANCEL))
                .thenRefused("order-ended");
        assertThat(scenario.events(OrderCancelled.class))
                .singleElement()
                .extracting(OrderCancelled::reason, OrderCancelled::by, OrderCancelled::causedBy)
                .containsExactly(
                        "the customer's press has broken down",
                        SampleActors.AGENT.id(),
                        Optional.of(CancellationCause.NEITHER));
    }

    @Test
    @DisplayName("never without a reason, nor before anybody has received it")
    void reason() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new CancelOrder("  ", CancellationCause.NEITHER));
        given(aCustomerOf(Tier.B)).when(by(SampleActors.AGENT).does(CANCEL)).thenRefused("wrong-position");
    }

    @Test
    @DisplayName("after release only by the CS supervisor")
    void afterRelease() {
        GoodsScenarios.released(Tier.B)
                .when(by(SampleActors.AGENT).does(CANCEL))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenAt(AgreementState.CANCELLED);
        given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.ISSUED)
                .when(by(SampleActors.AGENT).does(CANCEL))
                .thenAt(AgreementState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"LEFT", "NOTIFIED", "ARRIVED"})
    @DisplayName("never once goods have left; until then it may be, though they are noted and briefed")
    void neverAfter(DeliveryState state) {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.BRIEFED)
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenAccepted();
        given(aCustomerOf(Tier.B))
                .comesTo(state)
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenRefused("goods-have-left");
    }

    @Test
    @Tag("X3")
    @DisplayName("it ends promises and document debts")
    void debtsEnd() {
        given(aCustomerOf(Tier.A))
                .comesTo(AgreementState.AWAITING_RETURN)
                .comesWithoutReturnTo(ProductionState.RELEASED)
                .thenOwed("return-of-confirmation", "copy-to-technical", "supervision")
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenOwed();
    }

    @Test
    @Tag("C9.3")
    @DisplayName("it ends the shifts: the dates stay as they were on that day, and nobody is told of them any more")
    void shiftsEnd() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-04")
                .whenReviewed()
                .thenDaysLateAre(2)
                .when(by(SampleActors.AGENT).does(CANCEL))
                .on("2026-03-09")
                .whenReviewed()
                .thenDaysLateAre(2)
                .thenScheduledDateIs("2026-03-14");
        assertThat(scenario.communications("dates-postponed")).hasSize(1);
    }

    @Test
    @Tag("X3")
    @DisplayName(
            "a deposit that was received becomes an amount for finance to settle, and is given back, in parts or at once")
    void deposit() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.ISSUED)
                .when(by(SampleActors.AGENT).does(CANCEL));
        Obligation owed = scenario.thenOwed("give-back").view().obligations().get(0);
        assertThat(owed.owner()).isEqualTo(Role.FINANCE);
        assertThat(owed.amount()).contains(Money.of("CNY", "6200"));
        assertThat(owed.requirement()).isEqualTo("X8");
        scenario.when(givenBack("back-1", "6200.01"))
                .thenRefused("given-back-too-much")
                .when(givenBack("back-1", "200"))
                .thenAccepted()
                .thenOwed("give-back")
                .when(givenBack("back-2", "6000"))
                .thenAccepted()
                .thenOwed()
                .when(givenBack("back-3", "1"))
                .thenRefused("nothing-to-give-back");
    }

    @Test
    @DisplayName("with the goods in the warehouse nothing is due any more; all that was paid is owed back")
    void completed() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(GoodsScenarios.paid("bank-9", Payment.Kind.BALANCE, "1000"))
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenOwed("give-back");
        assertThat(scenario.view().obligations().get(0).amount()).contains(Money.of("CNY", "7200"));
    }

    @Test
    @DisplayName("the warehouse is told which goods are released to stock, and nobody where nothing is made")
    void toStock() {
        ContractScenario completed = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenTold("goods-to-stock", Role.WAREHOUSE);
        assertThat(completed.communications("goods-to-stock"))
                .singleElement()
                .satisfies(told -> assertThat(told.about()).containsEntry("receipts", "receipt-1"));
        assertThat(completed.events(OrderCancelled.class).get(0).toStock()).hasSize(1);
        ContractScenario released =
                GoodsScenarios.released(Tier.B).when(by(SampleActors.SUPERVISOR).does(CANCEL));
        assertThat(released.communications("goods-to-stock")).isEmpty();
    }

    @Test
    @DisplayName("goods made before a change of quantity wait for the order, and go to stock with the cancellation")
    void toStockAfterChange() {
        ContractScenario changed = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(by(SampleActors.SUPERVISOR)
                        .does(GoodsScenarios.changeOfLine(line -> line.quantity(Quantity.parse("5100 kg")))))
                .thenAccepted();
        assertThat(changed.communications("goods-to-stock")).isEmpty();
        changed.when(by(SampleActors.SUPERVISOR)
                        .does(GoodsScenarios.changeOfLine(line -> line.quantity(Quantity.parse("5200 kg")))))
                .when(by(SampleActors.SUPERVISOR).does(CANCEL))
                .thenTold("goods-to-stock", Role.WAREHOUSE);
        assertThat(changed.communications("goods-to-stock").get(0).about()).containsEntry("receipts", "receipt-1");
    }

    @Test
    @DisplayName("goods that were received again after a change go to stock once")
    void receivedAgain() {
        ContractScenario again = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(by(SampleActors.SUPERVISOR)
                        .does(GoodsScenarios.changeOfLine(line -> line.quantity(Quantity.parse("5100 kg")))))
                .comesTo(ProductionState.COMPLETED);
        Set<String> counted = Production.of(again.order()).receipts().keySet();
        assertThat(counted).hasSize(1).doesNotContain("receipt-1");
        again.when(by(SampleActors.SUPERVISOR).does(CANCEL)).thenTold("goods-to-stock", Role.WAREHOUSE);
        assertThat(again.communications("goods-to-stock").get(0).about())
                .containsEntry("receipts", counted.iterator().next());
    }

    @Test
    @DisplayName("goods that a change makes unfit go to stock with the change, and not again with the cancellation")
    void unfitToStock() {
        ContractScenario unfit = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(by(SampleActors.SUPERVISOR)
                        .does(GoodsScenarios.changeOfLine(line -> line.specification("90 g/m2, 787 mm"))))
                .thenTold("goods-to-stock", Role.WAREHOUSE);
        assertThat(unfit.communications("goods-to-stock").get(0).about()).containsEntry("receipts", "receipt-1");
        unfit.when(by(SampleActors.SUPERVISOR).does(CANCEL)).thenAccepted();
        assertThat(unfit.communications("goods-to-stock")).hasSize(1);
    }

    @Test
    @DisplayName("money that comes in afterwards is recorded, and owed back too")
    void lateMoney() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.AWAITING_RETURN)
                .when(by(SampleActors.AGENT).does(CANCEL))
                .thenOwed()
                .when(GoodsScenarios.paid("bank-1", Payment.Kind.DEPOSIT, "6200"))
                .thenAccepted()
                .thenOwed("give-back");
    }
}
