package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.csInspects;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.made;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.qualityInspects;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.sheet;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.takenIn;
import static io.orderkit.testkit.scenario.Act.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByConfirmation;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByStandard;
import io.orderkit.domain.contract.production.inspection.CorrectWarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectionCorrection;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.WarehouseReceiptCorrected;
import io.orderkit.domain.contract.production.making.CorrectProductionReport;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X10")
@DisplayName("X10: what was recorded wrong of the goods is put right:")
class GoodsCorrectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static Optional<Quantity> kg(String quantity) {
        return Optional.of(Quantity.parse(quantity));
    }

    @Nested
    @Tag("C12")
    @DisplayName("a production report")
    class Report {
        private static Act corrected(int line, Optional<Quantity> quantity) {
            return by(SampleActors.PRODUCTION).does(new CorrectProductionReport(line, DAY, quantity, "counted again"));
        }

        private static ContractScenario reported() {
            return released(Tier.B)
                    .on(DAY.plusDays(1).toString())
                    .when(by(SampleActors.PRODUCTION)
                            .does(new ReportProduction(DAY, List.of(new LineQuantity(1, Quantity.parse("1000 kg"))))))
                    .when(by(SampleActors.PRODUCTION)
                            .does(new ReportProduction(
                                    DAY.plusDays(1), List.of(new LineQuantity(1, Quantity.parse("500 kg"))))));
        }

        @Test
        @DisplayName("by production: the cumulated quantity follows, up or down or without it")
        void follows() {
            ContractScenario scenario = reported()
                    .when(corrected(1, kg("900 kg")))
                    .thenAccepted()
                    .thenTold("production-report-corrected", Role.CS_AGENT);
            assertThat(Production.of(scenario.order()).made(1)).isEqualTo(kg("1400 kg"));
            scenario.when(corrected(1, Optional.empty())).thenAccepted();
            assertThat(Production.of(scenario.order()).made(1)).isEqualTo(kg("500 kg"));
        }

        @Test
        @Tag("X1")
        @DisplayName("that is there, by who reports, to another figure in the line's unit")
        void refusals() {
            released(Tier.B).when(corrected(1, kg("1 kg"))).thenRefused("no-report-recorded");
            reported()
                    .when(new Act(SampleActors.AGENT, corrected(1, kg("1 kg")).command()))
                    .thenRefused("not-permitted")
                    .when(corrected(2, kg("1 reel")))
                    .thenRefused("report-unknown", "line-unknown")
                    .when(corrected(1, kg("1000 kg")))
                    .thenRefused("corrected-to-the-same")
                    .when(corrected(1, kg("3 reel")))
                    .thenRefused("other-unit");
        }
    }

    @Nested
    @Tag("C12.1")
    @DisplayName("an inspection")
    class Inspected {
        private static Act byConfirmation(Optional<InspectionSheet> right) {
            return by(SampleActors.AGENT)
                    .does(new CorrectInspectionByConfirmation(
                            new InspectionCorrection(1, Optional.empty(), right, "the record says otherwise")));
        }

        private static Act byStandard(Optional<InspectionSheet> right) {
            return by(SampleActors.QUALITY)
                    .does(new CorrectInspectionByStandard(
                            new InspectionCorrection(1, Optional.empty(), right, "the record says otherwise")));
        }

        @Test
        @DisplayName("that fails now is an anomaly, and takes the completion back while the goods are here")
        void failsNow() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg").comesTo(PaymentState.GATE_PASSED);
            scenario.when(byStandard(Optional.of(sheet("5000 kg", InspectionItem.LABELLING))))
                    .thenAccepted()
                    .thenAt(ProductionState.RELEASED, PaymentState.NOT_REVIEWED)
                    .thenTold("inspection-corrected", Role.CS_AGENT, Role.QUALITY_INSPECTION, Role.WAREHOUSE);
            assertThat(GoodsScenarios.anomaly(scenario, "inspection-1").isOpen())
                    .isTrue();
        }

        @Test
        @DisplayName("that fails after the goods have left is an anomaly too, which keeps the order from closing")
        void failsLater() {
            ContractScenario scenario = released(Tier.B)
                    .comesTo(DeliveryState.ARRIVED)
                    .when(byConfirmation(Optional.of(sheet("5000 kg", InspectionItem.PACKAGING))))
                    .thenAt(ProductionState.COMPLETED)
                    .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED);
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
            scenario.comesTo(DeliveryState.CLOSED)
                    .when(byConfirmation(Optional.empty()))
                    .thenRefused("order-ended");
        }

        @Test
        @DisplayName(
                "that was not made at all, of goods that have left, is an anomaly which keeps the order from closing")
        void notMadeOfGoodsThatLeft() {
            ContractScenario scenario = released(Tier.B)
                    .comesTo(DeliveryState.ARRIVED)
                    .when(byStandard(Optional.empty()))
                    .thenAccepted()
                    .thenTold("anomaly-reported", Role.CS_AGENT)
                    .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED);
            assertThat(Production.of(scenario.order()).openAnomalies())
                    .singleElement()
                    .satisfies(anomaly -> {
                        assertThat(anomaly.number()).isEqualTo("uninspected-1");
                        assertThat(anomaly.kind()).isEqualTo(Anomaly.Kind.INSPECTION);
                        assertThat(anomaly.lines()).containsExactly(1);
                    });
            scenario.when(GoodsScenarios.clarified("uninspected-1"))
                    .planAgreed("uninspected-1")
                    .when(GoodsScenarios.told("uninspected-1"))
                    .when(GoodsScenarios.closed("uninspected-1", Anomaly.Result.RESOLVED))
                    .thenAt(DeliveryState.CLOSED);
        }

        @Test
        @DisplayName("that was not made at all leaves the goods without it")
        void notMade() {
            ContractScenario scenario = released(Tier.B)
                    .when(csInspects("5000 kg"))
                    .when(qualityInspects("5000 kg"))
                    .when(byConfirmation(Optional.empty()))
                    .thenAccepted()
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("not-inspected");
            assertThat(Production.of(scenario.order()).inspections())
                    .containsOnlyKeys(new Production.InspectionKey(1, Inspector.QUALITY_INSPECTION));
        }

        @Test
        @Tag("X1")
        @DisplayName("that is there, by who inspects, to something else")
        void refusals() {
            Actor both = new Actor(
                    SampleActors.AGENT.id(), Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION), Optional.empty());
            released(Tier.B)
                    .when(byConfirmation(Optional.empty()))
                    .thenRefused("no-inspection-recorded")
                    .when(byStandard(Optional.empty()))
                    .thenRefused("no-inspection-recorded")
                    .when(csInspects("5000 kg"))
                    .when(qualityInspects("5000 kg"))
                    .when(new Act(
                            SampleActors.QUALITY,
                            byConfirmation(Optional.empty()).command()))
                    .thenRefused("not-permitted")
                    .when(byConfirmation(Optional.of(sheet("5000 kg"))))
                    .thenRefused("corrected-to-the-same")
                    .when(new Act(
                            both, byStandard(Optional.of(sheet("4900 kg"))).command()))
                    .thenRefused("inspected-by-same-person")
                    .when(by(SampleActors.AGENT)
                            .does(new CorrectInspectionByConfirmation(new InspectionCorrection(
                                    1, Optional.of("R-1"), Optional.empty(), "of another reel"))))
                    .thenRefused("inspection-unknown");
        }
    }

    @Nested
    @Tag("C12.1")
    @DisplayName("a warehouse receipt")
    class Receipt {
        private static Act corrected(String number, String quantity) {
            return by(SampleActors.WAREHOUSE)
                    .does(new CorrectWarehouseReceipt(
                            number,
                            Optional.of(new WarehouseReceipt(number, 1, Quantity.parse(quantity))),
                            "typed wrong"));
        }

        private static Act none(String number) {
            return by(SampleActors.WAREHOUSE)
                    .does(new CorrectWarehouseReceipt(number, Optional.empty(), "of another order"));
        }

        private static Optional<Money> amount(ContractScenario scenario, String code) {
            return scenario.view().obligations().stream()
                    .filter(owed -> owed.code().equals(code))
                    .findFirst()
                    .flatMap(Obligation::amount);
        }

        @Test
        @Tag("C13")
        @DisplayName(
                "typed wrong: completion, notice and clearance are judged by what is right while the goods are here")
        void whileHere() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg").comesTo(PaymentState.COLLECTING);
            scenario.when(corrected("receipt-1", "4900 kg"))
                    .thenAccepted()
                    .thenAt(ProductionState.COMPLETED, PaymentState.NOT_REVIEWED)
                    .thenTold("warehouse-receipt-corrected", Role.CS_AGENT, Role.FINANCE, Role.SALESPERSON);
            assertThat(Production.of(scenario.order()).received(1)).isEqualTo(kg("4900 kg"));
            scenario.comesTo(PaymentState.GATE_PASSED)
                    .when(corrected("receipt-1", "5000 kg"))
                    .thenAt(PaymentState.NOT_REVIEWED)
                    .when(corrected("receipt-1", "500 kg"))
                    .thenAt(ProductionState.RELEASED);
        }

        @Test
        @DisplayName("and the record stays readable")
        void readable() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg").when(corrected("receipt-1", "4900 kg"));
            assertThat(scenario.events(WarehouseReceiptCorrected.class))
                    .singleElement()
                    .satisfies(corrected -> {
                        assertThat(corrected.before().quantity()).isEqualTo(Quantity.parse("5000 kg"));
                        assertThat(corrected.reason()).isEqualTo("typed wrong");
                        assertThat(corrected.by()).isEqualTo(SampleActors.WAREHOUSE.id());
                    });
        }

        @Test
        @Tag("C13.2")
        @DisplayName("after the goods have left: what is due follows, and a shortage is an anomaly")
        void afterwards() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg")
                    .comesTo(DeliveryState.LEFT)
                    .when(corrected("receipt-1", "4000 kg"));
            assertThat(amount(scenario, "give-back")).contains(Money.of("CNY", "6200"));
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
            scenario.thenAt(ProductionState.COMPLETED, DeliveryState.LEFT)
                    .when(corrected("receipt-1", "5100 kg"))
                    .thenAccepted();
            assertThat(amount(scenario, "balance")).contains(Money.of("CNY", "620"));
        }

        @Test
        @DisplayName("far above what was ordered is not believed unless it was inspected")
        void farTooMuch() {
            for (DeliveryState state : List.of(DeliveryState.LEFT, DeliveryState.CLOSED)) {
                made(released(Tier.B), "5000 kg")
                        .comesTo(state)
                        .when(corrected("receipt-1", "50000 kg"))
                        .thenRefused("receipt-exceeds-inspection")
                        .when(corrected("receipt-1", "5250 kg"))
                        .thenAccepted();
            }
        }

        @Test
        @DisplayName("in a closed order: the money alone follows, and nothing is opened again")
        void closed() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg")
                    .comesTo(DeliveryState.CLOSED)
                    .when(corrected("receipt-1", "4000 kg"))
                    .thenAt(DeliveryState.CLOSED);
            assertThat(amount(scenario, "give-back")).contains(Money.of("CNY", "6200"));
            assertThat(Production.of(scenario.order()).openAnomalies()).isEmpty();
        }

        @Test
        @DisplayName("that was none, or has another number: neither number is taken again")
        void none() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg")
                    .when(by(SampleActors.WAREHOUSE)
                            .does(new CorrectWarehouseReceipt(
                                    "receipt-1",
                                    Optional.of(new WarehouseReceipt("receipt-7", 1, Quantity.parse("3000 kg"))),
                                    "the number is another")))
                    .thenAccepted()
                    .when(takenIn("receipt-7", "1 kg"))
                    .thenRefused("receipt-known")
                    .when(none("receipt-7"))
                    .thenAccepted()
                    .when(none("receipt-7"))
                    .thenRefused("no-receipt-recorded");
            assertThat(Production.of(scenario.order()).received(1)).isEmpty();
        }

        @Test
        @DisplayName("that was withdrawn by mistake is restored, after the goods have left and in a closed order too")
        void restored() {
            for (DeliveryState state : List.of(DeliveryState.LEFT, DeliveryState.CLOSED)) {
                ContractScenario scenario = made(released(Tier.B), "5000 kg")
                        .comesTo(state)
                        .when(none("receipt-1"))
                        .thenAccepted();
                assertThat(amount(scenario, "give-back")).contains(Money.of("CNY", "31000"));
                scenario.when(corrected("receipt-9", "5000 kg"))
                        .thenRefused("receipt-unknown")
                        .when(corrected("receipt-1", "5000 kg"))
                        .thenAccepted();
                assertThat(amount(scenario, "give-back")).isEmpty();
                assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse("5000 kg"));
            }
        }

        @Test
        @DisplayName("that was withdrawn by mistake before the goods leave is replaced by another receipt")
        void replacedBefore() {
            ContractScenario scenario = made(released(Tier.B), "5000 kg")
                    .when(none("receipt-1"))
                    .thenAccepted()
                    .when(corrected("receipt-1", "5000 kg"))
                    .thenRefused("no-receipt-recorded")
                    .when(takenIn("receipt-2", "5000 kg"))
                    .thenAccepted()
                    .comesTo(DeliveryState.CLOSED);
            assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse("5000 kg"));
        }

        @Test
        @Tag("X1")
        @DisplayName("that is there, by the warehouse, to what could be received")
        void refusals() {
            made(released(Tier.B), "3000 kg")
                    .when(new Act(
                            SampleActors.AGENT, corrected("receipt-1", "1 kg").command()))
                    .thenRefused("not-permitted")
                    .when(takenIn("receipt-2", "0 kg"))
                    .thenRefused("receipt-empty", "received-already")
                    .when(csInspects("4000 kg"))
                    .when(qualityInspects("4000 kg"))
                    .when(takenIn("receipt-2", "500 kg"))
                    .thenAccepted()
                    .when(corrected("receipt-9", "1 kg"))
                    .thenRefused("receipt-unknown")
                    .when(corrected("receipt-1", "3000 kg"))
                    .thenRefused("corrected-to-the-same")
                    .when(corrected("receipt-1", "3500.5 kg"))
                    .thenRefused("receipt-exceeds-inspection")
                    .when(corrected("receipt-1", "0 kg"))
                    .thenRefused("receipt-empty")
                    .when(by(SampleActors.WAREHOUSE)
                            .does(new CorrectWarehouseReceipt(
                                    "receipt-1",
                                    Optional.of(new WarehouseReceipt("receipt-2", 1, Quantity.parse("1 kg"))),
                                    "the number is another")))
                    .thenRefused("receipt-known");
        }
    }
}
