package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.clarified;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.closed;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.told;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Lot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C12.1")
@DisplayName("C12.1: goods are inspected and received lot by lot")
class LotTest {
    private static final Act COMPLETE = by(SampleActors.AGENT).does(new ReportCompletion());

    private static Lot lot(String number, String quantity) {
        return new Lot(number, Quantity.parse(quantity));
    }

    private static InspectionSheet sheet(Set<InspectionItem> failed, Lot... lots) {
        EnumSet<InspectionItem> passed = EnumSet.allOf(InspectionItem.class);
        passed.removeAll(failed);
        return new InspectionSheet(
                1, sum(lots), passed, failed, new DocumentReference("inspection-1"), Arrays.asList(lots));
    }

    private static Quantity sum(Lot... lots) {
        return Arrays.stream(lots).map(Lot::quantity).reduce(Quantity::plus).orElseThrow();
    }

    private static Act cs(Lot... lots) {
        return by(SampleActors.AGENT).does(new InspectByConfirmation(sheet(Set.of(), lots)));
    }

    private static Act quality(Lot... lots) {
        return by(SampleActors.QUALITY).does(new InspectByStandard(sheet(Set.of(), lots)));
    }

    private static Act qualityFails(Lot... lots) {
        return by(SampleActors.QUALITY).does(new InspectByStandard(sheet(Set.of(InspectionItem.APPEARANCE), lots)));
    }

    private static Act in(String receipt, Lot... lots) {
        return by(SampleActors.WAREHOUSE)
                .does(new ReceiveInWarehouse(new WarehouseReceipt(receipt, 1, sum(lots), Arrays.asList(lots))));
    }

    @Test
    @Tag("C13")
    @DisplayName("that a lot is less than the order is no failure: the quantity is judged when completion is reported")
    void severalLots() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "2400 kg"), lot("R-2", "2500 kg")))
                .when(quality(lot("R-1", "2400 kg")))
                .when(in("w-1", lot("R-1", "2400 kg")))
                .thenAccepted()
                .when(COMPLETE)
                .thenRefused("receipts-short")
                .when(in("w-2", lot("R-2", "2500 kg")))
                .thenRefused("received-already", "not-inspected")
                .when(quality(lot("R-2", "2500 kg")))
                .when(in("w-2", lot("R-2", "2500 kg")))
                .thenAccepted()
                .when(COMPLETE)
                .thenAt(ProductionState.COMPLETED);
        assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse("4900 kg"));
        scenario.comesTo(DeliveryState.CLOSED);
    }

    @Test
    @Tag("C11.1")
    @DisplayName(
            "one of two lots fails: the other goes on, and is delivered where the customer accepts less in writing")
    void oneOfTwoFails() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "2500 kg"), lot("R-2", "2500 kg")))
                .when(quality(lot("R-1", "2500 kg")))
                .when(qualityFails(lot("R-2", "2500 kg")))
                .thenAccepted();
        assertThat(GoodsScenarios.anomaly(scenario, "inspection-1").lots()).containsExactly("R-2");
        scenario.when(in("w-1", lot("R-1", "2500 kg")))
                .thenAccepted()
                .when(in("w-2", lot("R-2", "2500 kg")))
                .thenRefused("customer-not-told", "received-already", "inspection-failed")
                .when(clarified("inspection-1"))
                .planAgreed("inspection-1")
                .when(told("inspection-1"))
                .when(COMPLETE)
                .thenRefused("receipts-short")
                .when(GoodsScenarios.lessAccepted("inspection-1"))
                .when(COMPLETE)
                .thenAt(ProductionState.COMPLETED)
                .when(closed("inspection-1", Anomaly.Result.REMADE))
                .thenAccepted();
    }

    @Test
    @Tag("C11.1")
    @DisplayName(
            "one of two lots fails and is remade: the new lot completes the order, and the failed one stays behind")
    void oneOfTwoIsRemade() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "2500 kg"), lot("R-2", "2500 kg")))
                .when(quality(lot("R-1", "2500 kg")))
                .when(qualityFails(lot("R-2", "2500 kg")))
                .when(in("w-1", lot("R-1", "2500 kg")));
        GoodsScenarios.settle(scenario, "inspection-1", Anomaly.Result.REMADE)
                .when(cs(lot("R-3", "2500 kg")))
                .when(quality(lot("R-3", "2500 kg")))
                .thenAccepted()
                .when(in("w-3", lot("R-3", "2500 kg")))
                .thenAccepted()
                .when(COMPLETE)
                .thenAt(ProductionState.COMPLETED)
                .comesTo(DeliveryState.CLOSED);
    }

    @Test
    @Tag("C11.1")
    @Tag("X8")
    @DisplayName(
            "a lot that is cancelled leaves the order, whose quantity falls by it; what the other lots have passed holds")
    void oneOfTwoIsCancelled() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "2500 kg"), lot("R-2", "2500 kg")))
                .when(quality(lot("R-1", "2500 kg")))
                .when(qualityFails(lot("R-2", "2500 kg")))
                .when(in("w-1", lot("R-1", "2500 kg")));
        GoodsScenarios.settle(scenario, "inspection-1", Anomaly.Result.CANCELLED)
                .thenAt(ProductionState.NOT_ORDERED);
        assertThat(scenario.order().content().line(1).orElseThrow().quantity()).contains(Quantity.parse("2500 kg"));
        scenario.comesTo(ProductionState.RELEASED).when(COMPLETE).thenAt(ProductionState.COMPLETED);
        scenario.comesTo(DeliveryState.CLOSED);
    }

    @Test
    @DisplayName("an anomaly of a lot blocks that lot alone, and goods without a number, which may be of it")
    void anomalyOfALot() {
        ContractScenario scenario = released(Tier.B)
                .when(by(SampleActors.WAREHOUSE)
                        .does(new ReportAnomaly(
                                "a-1", Anomaly.Kind.OTHER, Set.of(1), "the wrapper is torn", Set.of("R-2"))))
                .thenAccepted()
                .when(cs(lot("R-2", "2500 kg")))
                .thenRefused("customer-not-told")
                .when(GoodsScenarios.csInspects("2500 kg"))
                .thenRefused("customer-not-told")
                .when(cs(lot("R-1", "2500 kg")))
                .thenAccepted();
        assertThat(GoodsScenarios.anomaly(scenario, "a-1").isOpen()).isTrue();
    }

    @Test
    @Tag("C13")
    @Tag("C15")
    @DisplayName(
            "goods that stay behind hold nothing up: their anomaly keeps the order from closing, not the others from leaving")
    void staysBehind() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "4800 kg")))
                .when(quality(lot("R-1", "4800 kg")))
                .when(in("w-1", lot("R-1", "4800 kg")))
                .when(COMPLETE)
                .when(by(SampleActors.PRODUCTION)
                        .does(new ReportAnomaly("a-1", Anomaly.Kind.PRODUCTION, Set.of(1), "a crack", Set.of("R-9"))))
                .comesBefore(DispatchGoods.class);
        assertThat(scenario.order().isAt(DeliveryState.BRIEFED)).isTrue();
    }

    @Test
    @Tag("X2")
    @DisplayName("the two inspections of a lot are signed by two different persons")
    void twoPersons() {
        Actor both =
                new Actor(SampleActors.AGENT.id(), Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION), Optional.empty());
        released(Tier.B)
                .when(cs(lot("R-1", "5000 kg")))
                .when(new Act(both, quality(lot("R-1", "5000 kg")).command()))
                .thenRefused("inspected-by-same-person")
                .when(new Act(both, quality(lot("R-2", "5000 kg")).command()))
                .thenAccepted();
    }

    @Test
    @Tag("X1")
    @DisplayName("papers name each lot once, and their lots add up to the whole")
    void addUp() {
        Lot first = lot("R-1", "2500 kg");
        InspectionSheet twice = sheet(Set.of(), first, lot(" R-1", "2500 kg"));
        InspectionSheet tooLittle = new InspectionSheet(
                1,
                Quantity.parse("5000 kg"),
                EnumSet.allOf(InspectionItem.class),
                Set.of(),
                new DocumentReference("i-1"),
                List.of(first));
        released(Tier.B)
                .when(by(SampleActors.AGENT).does(new InspectByConfirmation(twice)))
                .thenRefused("lot-twice")
                .when(by(SampleActors.QUALITY).does(new InspectByStandard(tooLittle)))
                .thenRefused("lots-differ");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Lot("R-1", Quantity.parse("500 kg"), Optional.of(Quantity.parse("499 kg"))));
    }

    @Test
    @Tag("X10")
    @DisplayName("a lot that is inspected and received is not inspected again: what was recorded wrong is corrected")
    void receivedAlready() {
        released(Tier.B)
                .when(cs(lot("R-1", "5000 kg")))
                .when(quality(lot("R-1", "5000 kg")))
                .when(in("w-1", lot("R-1", "5000 kg")))
                .when(cs(lot("R-1", "5000 kg")))
                .thenRefused("lot-received");
    }

    @Test
    @DisplayName("all lots together that pass are no more than the tolerance allows")
    void noMoreThanTolerance() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "5000 kg")))
                .when(cs(lot("R-2", "250 kg")))
                .thenAccepted();
        assertThat(Production.of(scenario.order()).openAnomalies()).isEmpty();
        scenario.when(cs(lot("R-3", "1 kg"))).thenAccepted();
        assertThat(Production.of(scenario.order()).openAnomalies())
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.lots()).containsExactly("R-3"));
    }

    @Test
    @Tag("C13.2")
    @DisplayName(
            "a lot that comes in while the balance is settled voids the balance notice, whose amount is another now")
    void laterReceipt() {
        ContractScenario scenario = released(Tier.B)
                .when(cs(lot("R-1", "4800 kg")))
                .when(quality(lot("R-1", "4800 kg")))
                .when(in("w-1", lot("R-1", "4800 kg")))
                .comesTo(PaymentState.COLLECTING)
                .when(cs(lot("R-2", "200 kg")))
                .when(quality(lot("R-2", "200 kg")))
                .when(in("w-2", lot("R-2", "200 kg")))
                .thenAccepted()
                .thenAt(PaymentState.NOT_REVIEWED)
                .thenAt(ProductionState.COMPLETED);
        scenario.comesTo(PaymentState.GATE_PASSED)
                .when(cs(lot("R-3", "10 kg")))
                .when(quality(lot("R-3", "10 kg")))
                .when(in("w-3", lot("R-3", "10 kg")))
                .thenAt(PaymentState.NOT_REVIEWED)
                .comesTo(DeliveryState.CLOSED);
    }

    @Test
    @Tag("C13.1")
    @DisplayName("a lot that comes in after a gate that asked for nothing leaves it passed")
    void laterReceiptOfTierA() {
        given(aCustomerOf(Tier.A))
                .comesTo(ProductionState.RELEASED)
                .when(cs(lot("R-1", "4800 kg")))
                .when(quality(lot("R-1", "4800 kg")))
                .when(in("w-1", lot("R-1", "4800 kg")))
                .comesTo(PaymentState.GATE_PASSED)
                .when(cs(lot("R-2", "200 kg")))
                .when(quality(lot("R-2", "200 kg")))
                .when(in("w-2", lot("R-2", "200 kg")))
                .thenAt(PaymentState.GATE_PASSED);
    }

    @Test
    @Tag("C11.1")
    @DisplayName("how much is cancelled must be known: somebody has inspected the lots")
    void unknownLots() {
        ContractScenario scenario = released(Tier.B)
                .when(by(SampleActors.PRODUCTION)
                        .does(new ReportAnomaly("a-1", Anomaly.Kind.OTHER, Set.of(1), "burnt", Set.of("R-5"))))
                .when(clarified("a-1"))
                .planAgreed("a-1")
                .when(told("a-1"))
                .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.REFUSES))
                .when(closed("a-1", Anomaly.Result.CANCELLED))
                .thenRefused("lot-unknown");
        assertThat(GoodsScenarios.anomaly(scenario, "a-1").isOpen()).isTrue();
    }
}
