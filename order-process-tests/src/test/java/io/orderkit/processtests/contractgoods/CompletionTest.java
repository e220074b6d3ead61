package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SAID;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.made;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.takenIn;
import static io.orderkit.testkit.scenario.Act.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C13")
@DisplayName("C13: the order is complete")
class CompletionTest {
    private static final ReportCompletion COMPLETE = new ReportCompletion();

    @Test
    @DisplayName("when the warehouse receipts cover it within the tolerance, and not one gram before")
    void withinTolerance() {
        released(Tier.B)
                .when(GoodsScenarios.csInspects("4750 kg"))
                .when(GoodsScenarios.qualityInspects("4750 kg"))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short")
                .when(takenIn("r-1", "4749.999 kg"))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short")
                .when(takenIn("r-2", "0.001 kg"))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenAccepted()
                .thenAt(ProductionState.COMPLETED);
    }

    @Test
    @DisplayName("CS at once tells sales; nobody else does")
    void tellsSales() {
        made(released(Tier.B), "5000 kg")
                .when(by(SampleActors.WAREHOUSE).does(COMPLETE))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenTold("order-completed", Role.SALESPERSON);
    }

    private static ContractScenario shortOfQuantity() {
        return released(Tier.B)
                .when(GoodsScenarios.csInspects("4000 kg"))
                .thenAccepted()
                .when(GoodsScenarios.clarified("inspection-1"))
                .thenAccepted();
    }

    @Test
    @Tag("C11.1")
    @DisplayName("or when an agreed plan accepts less, of which the customer knows")
    void planAcceptsLess() {
        shortOfQuantity()
                .when(GoodsScenarios.told("inspection-1"))
                .when(GoodsScenarios.planned("inspection-1", true))
                .when(GoodsScenarios.closed("inspection-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                .when(GoodsScenarios.qualityInspects("4000 kg"))
                .when(GoodsScenarios.clarified("inspection-2"))
                .when(GoodsScenarios.planned("inspection-2", false))
                .when(GoodsScenarios.told("inspection-2"))
                .when(GoodsScenarios.closed("inspection-2", Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short")
                .when(takenIn("r-1", "4000 kg"))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenAccepted();
    }

    @Test
    @DisplayName(
            "a plan that does not accept less leaves it incomplete, though the customer took the goods as they are")
    void planThatDoesNot() {
        ContractScenario scenario = shortOfQuantity();
        GoodsScenarios.settle(scenario, "inspection-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                .when(GoodsScenarios.qualityInspects("4000 kg", InspectionItem.QUANTITY));
        GoodsScenarios.settle(scenario, "inspection-2", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                .when(takenIn("r-1", "4000 kg"))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short");
    }

    @Test
    @DisplayName("a plan of which the customer has not been told accepts nothing in his place")
    void customerDoesNotKnow() {
        ContractScenario scenario = released(Tier.B)
                .when(GoodsScenarios.csInspects("5000 kg"))
                .when(GoodsScenarios.qualityInspects("5000 kg"))
                .when(takenIn("r-1", "4000 kg"))
                .when(GoodsScenarios.reported("a-1"))
                .when(GoodsScenarios.clarified("a-1"))
                .when(GoodsScenarios.planned("a-1", true))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short");
        scenario.when(GoodsScenarios.told("a-1"))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenAccepted();
    }

    private static ContractScenario plannedWithLess() {
        return released(Tier.B)
                .when(GoodsScenarios.csInspects("5000 kg"))
                .when(GoodsScenarios.qualityInspects("5000 kg"))
                .when(takenIn("r-1", "4000 kg"))
                .when(GoodsScenarios.reported("a-1"))
                .when(GoodsScenarios.clarified("a-1"));
    }

    @Test
    @Tag("C11.1")
    @DisplayName("nor does a later plan, of which he has not been told, when he was told of the one before")
    void customerKnowsTheEarlierPlan() {
        plannedWithLess()
                .when(GoodsScenarios.planned("a-1", false))
                .when(GoodsScenarios.told("a-1"))
                .when(GoodsScenarios.planned("a-1", true))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short")
                .when(GoodsScenarios.told("a-1"))
                .when(GoodsScenarios.planned("a-1", true))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenAccepted();
    }

    @Test
    @Tag("C11.1")
    @DisplayName("no longer, as often as a plan that accepts less is replaced by one that does not")
    void acceptanceWithdrawn() {
        ContractScenario scenario = plannedWithLess();
        for (int times = 0; times < 2; times++) {
            scenario.when(GoodsScenarios.planned("a-1", true))
                    .when(GoodsScenarios.told("a-1"))
                    .when(by(SampleActors.AGENT).does(COMPLETE))
                    .thenAt(ProductionState.COMPLETED)
                    .when(GoodsScenarios.planned("a-1", false))
                    .thenAccepted()
                    .whenReviewed()
                    .thenAt(ProductionState.RELEASED);
        }
    }

    @Test
    @DisplayName("CS reviews the contract's terms, in writing; settlement and amounts go to finance")
    void review() {
        ContractScenario scenario = made(released(Tier.B), "5000 kg")
                .when(by(SampleActors.AGENT).does(new ReviewTerms(SIGNED)))
                .thenRefused("wrong-position")
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .when(by(SampleActors.SALESPERSON).does(new ReviewTerms(SAID)))
                .thenRefused("not-permitted", "terms-writing-missing")
                .when(by(SampleActors.AGENT).does(new ReviewTerms(SIGNED)))
                .thenAccepted();
        Intent.Communication settlement = scenario.communications("settlement").get(0);
        assertThat(settlement.to()).isEqualTo(Set.of(Role.FINANCE));
        assertThat(settlement.about()).containsEntry("worth", "31000.00 CNY").containsEntry("open", "24800.00 CNY");
    }
}
