package io.orderkit.processtests.contractgoods;

import static io.orderkit.domain.contract.production.InspectionItem.APPEARANCE;
import static io.orderkit.domain.contract.production.InspectionItem.LABELLING;
import static io.orderkit.domain.contract.production.InspectionItem.PACKAGING;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.csInspects;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.qualityInspects;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.reported;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.settle;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.takenIn;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C12.1")
@DisplayName("C12.1: the finished goods")
class InspectionTest {
    private static ContractScenario released() {
        return GoodsScenarios.released(Tier.B);
    }

    @Test
    @Tag("C11.1")
    @DisplayName("the anomaly that a failed one opens does not take the number of one that is there already")
    void numberOfItsOwn() {
        ContractScenario scenario = settle(
                        released().when(reported("inspection-2")), "inspection-2", Anomaly.Result.REWORKED)
                .when(csInspects("5000 kg", LABELLING))
                .thenAccepted();
        assertThat(Production.of(scenario.order()).anomalies().keySet())
                .containsExactly("inspection-2", "inspection-3");
    }

    @Nested
    @DisplayName("are inspected twice")
    class Twice {
        @Test
        @DisplayName("by CS and by quality inspection; without both the warehouse takes nothing in")
        void both() {
            released()
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("not-inspected", "not-inspected")
                    .when(csInspects("5000 kg"))
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("not-inspected")
                    .when(qualityInspects("5000 kg"))
                    .when(takenIn("r-1", "5000 kg"))
                    .thenAccepted();
        }

        @Test
        @Tag("X2")
        @DisplayName("neither in the place of the other, and production not at all")
        void eachHisOwn() {
            released()
                    .when(new Act(SampleActors.QUALITY, csInspects("5000 kg").command()))
                    .thenRefused("not-permitted")
                    .when(new Act(SampleActors.AGENT, qualityInspects("5000 kg").command()))
                    .thenRefused("not-permitted")
                    .when(new Act(
                            SampleActors.PRODUCTION, qualityInspects("5000 kg").command()))
                    .thenRefused("not-permitted")
                    .when(new Act(
                            SampleActors.QUALITY, takenIn("r-1", "5000 kg").command()))
                    .thenRefused("not-permitted", "not-inspected", "not-inspected");
        }

        @Test
        @Tag("X1")
        @DisplayName("item by item: each item that nobody marked is named, beside another unit")
        void everyItem() {
            InspectionSheet sheet = new InspectionSheet(
                    1,
                    Quantity.parse("12 reel"),
                    Set.of(APPEARANCE, LABELLING),
                    Set.of(),
                    new DocumentReference("i-1"));
            released()
                    .when(by(SampleActors.AGENT).does(new InspectByConfirmation(sheet)))
                    .thenRefused(
                            "other-unit",
                            "inspection-item-missing",
                            "inspection-item-missing",
                            "inspection-item-missing")
                    .when(by(SampleActors.QUALITY).does(new InspectByStandard(sheet)))
                    .thenRefused(
                            "other-unit",
                            "inspection-item-missing",
                            "inspection-item-missing",
                            "inspection-item-missing");
        }

        @ParameterizedTest
        @CsvSource({"4749 kg,true", "1 kg,true", "5250 kg,true", "5250.000001 kg,false"})
        @DisplayName(
                "more than the tolerance allows fails, whatever is marked; less does not, for there may be other lots")
        void tolerance(String quantity, boolean passes) {
            ContractScenario scenario = released().when(csInspects(quantity)).thenAccepted();
            assertThat(Production.of(scenario.order()).anomalies()).hasSize(passes ? 0 : 1);
        }

        @Test
        @DisplayName("an item that is marked both ways has failed")
        void bothWays() {
            InspectionSheet sheet = new InspectionSheet(
                    1,
                    Quantity.parse("5000 kg"),
                    EnumSet.allOf(InspectionItem.class),
                    Set.of(PACKAGING),
                    new DocumentReference("i-1"));
            ContractScenario scenario = released()
                    .when(by(SampleActors.QUALITY).does(new InspectByStandard(sheet)))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
        }
    }

    @Nested
    @Tag("C11.1")
    @DisplayName("that fail")
    class Failing {
        @ParameterizedTest
        @EnumSource(
                value = InspectionItem.class,
                names = {"QUANTITY", "APPEARANCE", "PACKAGING", "LABELLING", "OTHER"})
        @DisplayName("in any one item are an anomaly, of which the customer is told first")
        void isAnAnomaly(InspectionItem item) {
            ContractScenario scenario =
                    released().when(csInspects("5000 kg", item)).thenAccepted();
            Anomaly anomaly = Production.of(scenario.order()).openAnomalies().get(0);
            assertThat(anomaly.kind()).isEqualTo(Anomaly.Kind.INSPECTION);
            assertThat(anomaly.lines()).containsExactly(1);
            scenario.when(qualityInspects("5000 kg")).thenRefused("customer-not-told");
        }

        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Result.class,
                names = {"REWORKED", "REMADE"})
        @DisplayName("come into the warehouse only after another inspection, though the anomaly is closed")
        void inspectedAgain(Anomaly.Result result) {
            ContractScenario scenario = released().when(csInspects("5000 kg", APPEARANCE));
            settle(scenario, "inspection-1", result)
                    .when(qualityInspects("5000 kg"))
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("inspection-failed")
                    .when(csInspects("5000 kg"))
                    .when(takenIn("r-1", "5000 kg"))
                    .thenAccepted();
        }

        @Test
        @DisplayName("and that the customer accepts come in as they are")
        void accepted() {
            ContractScenario scenario = released().when(csInspects("5000 kg", APPEARANCE));
            settle(scenario, "inspection-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                    .when(qualityInspects("5000 kg"))
                    .when(takenIn("r-1", "5000 kg"))
                    .thenAccepted();
        }

        @Test
        @DisplayName("accepted is what that inspection found: not what the other found, nor a later one")
        void acceptedIsThatAlone() {
            ContractScenario scenario = released().when(csInspects("5000 kg", APPEARANCE));
            settle(scenario, "inspection-1", Anomaly.Result.REWORKED).when(qualityInspects("5000 kg", LABELLING));
            settle(scenario, "inspection-2", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("inspection-failed");
            assertThat(scenario.refusals().get(0).attributes())
                    .containsEntry("inspector", "@inspector.customer-service");
            scenario.when(csInspects("5000 kg", PACKAGING));
            settle(scenario, "inspection-3", Anomaly.Result.REWORKED)
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("inspection-failed", "not-inspected");
        }

        @Test
        @DisplayName("an anomaly that somebody reports and the customer accepts makes no failed inspection good")
        void anotherAnomaly() {
            ContractScenario scenario = released().when(csInspects("5000 kg", APPEARANCE));
            settle(scenario, "inspection-1", Anomaly.Result.REWORKED)
                    .when(qualityInspects("5000 kg"))
                    .when(by(SampleActors.AGENT)
                            .does(new ReportAnomaly("a-1", Anomaly.Kind.INSPECTION, Set.of(1), "a scratched core")));
            settle(scenario, "a-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                    .when(takenIn("r-1", "5000 kg"))
                    .thenRefused("inspection-failed");
        }

        @Test
        @DisplayName("never take the number of an anomaly that is there already")
        void numbers() {
            ContractScenario scenario = released().when(reported("inspection-2"));
            settle(scenario, "inspection-2", Anomaly.Result.REWORKED).when(csInspects("5000 kg", APPEARANCE));
            assertThat(GoodsScenarios.anomaly(scenario, "inspection-2").isOpen())
                    .isFalse();
            assertThat(Production.of(scenario.order()).openAnomalies()).hasSize(1);
        }

        @Test
        @Tag("C13")
        @DisplayName("in a last inspection keep the order from being complete, though they came in before")
        void lastInspectionCounts() {
            ContractScenario scenario =
                    GoodsScenarios.made(released(), "5000 kg").when(qualityInspects("5000 kg", PACKAGING));
            settle(scenario, "inspection-1", Anomaly.Result.REWORKED)
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short", "not-inspected")
                    .when(qualityInspects("5000 kg"))
                    .when(csInspects("5000 kg"))
                    .when(takenIn("receipt-2", "5000 kg"))
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenAccepted();
        }
    }

    @Nested
    @DisplayName("that passed are received in the warehouse")
    class Received {
        private ContractScenario passed() {
            return released().when(csInspects("5000 kg")).when(qualityInspects("4900 kg"));
        }

        @Test
        @DisplayName("with their quantity, in parts or at once, each receipt once")
        void receipts() {
            ContractScenario scenario = passed().when(takenIn("r-1", "3000 kg"))
                    .thenAccepted()
                    .when(takenIn("r-1", "1000 kg"))
                    .thenRefused("receipt-known")
                    .when(takenIn("r-2", "1900 kg"))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse("4900 kg"));
        }

        @Test
        @DisplayName("but not with nothing: a receipt of zero is none")
        void nothing() {
            ContractScenario scenario = passed().when(takenIn("r-1", "0 kg")).thenRefused("receipt-empty");
            scenario.when(takenIn("r-1", "4900 kg")).thenAccepted();
        }

        @Test
        @DisplayName("but never more than both have inspected, all receipts taken together")
        void neverMore() {
            passed().when(takenIn("r-1", "4901 kg"))
                    .thenRefused("receipt-exceeds-inspection")
                    .when(takenIn("r-1", "4900 kg"))
                    .thenAccepted()
                    .when(takenIn("r-2", "1 kg"))
                    .thenRefused("received-already");
        }

        @Test
        @DisplayName("of the order's lines and in their units")
        void fit() {
            passed().when(takenIn("r-1", "3 reel"))
                    .thenRefused("other-unit")
                    .when(by(SampleActors.WAREHOUSE)
                            .does(new ReceiveInWarehouse(new WarehouseReceipt("r-1", 9, Quantity.parse("1 kg")))))
                    .thenRefused("line-unknown", "not-inspected", "not-inspected");
        }

        @Test
        @DisplayName("line by line: one that failed keeps back itself, and the order, but not the other line")
        void lineByLine() {
            OrderLine second = SampleOrder.line().withNumber(2);
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .by(Channel.FAX, SampleOrder.complete().with(content -> content.addLines(second)))
                    .comesTo(ProductionState.RELEASED)
                    .when(by(SampleActors.AGENT).does(new InspectByConfirmation(onLine2(APPEARANCE))));
            settle(scenario, "inspection-1", Anomaly.Result.REWORKED)
                    .when(by(SampleActors.QUALITY).does(new InspectByStandard(onLine2())));
            GoodsScenarios.made(scenario, "5000 kg")
                    .when(by(SampleActors.WAREHOUSE)
                            .does(new ReceiveInWarehouse(new WarehouseReceipt("r-2", 2, Quantity.parse("5000 kg")))))
                    .thenRefused("received-already", "inspection-failed")
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short")
                    .comesTo(PaymentState.GATE_PASSED);
        }

        private InspectionSheet onLine2(InspectionItem... failed) {
            InspectionSheet first = GoodsScenarios.sheet("5000 kg", failed);
            return new InspectionSheet(2, first.quantity(), first.passed(), first.failed(), first.record());
        }
    }
}
