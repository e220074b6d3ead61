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
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.Optional;
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
                .when(GoodsScenarios.qualityInspects("4000 kg"))
                .when(takenIn("r-1", "4000 kg"))
                .when(GoodsScenarios.reported("a-1"))
                .when(GoodsScenarios.clarified("a-1"))
                .planAgreed("a-1")
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short");
    }

    @Test
    @Tag("C11.1")
    @DisplayName("or when the customer accepts less, in writing")
    void lessAccepted() {
        shortOfQuantity()
                .when(GoodsScenarios.told("a-1"))
                .when(GoodsScenarios.lessAccepted("a-1"))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenAccepted();
    }

    @Test
    @Tag("C11.1")
    @DisplayName("an acceptance of the goods as they are leaves it incomplete, and so does one that is only said")
    void notInWriting() {
        AnomalyAnswer said =
                new AnomalyAnswer(AnomalyAnswer.Kind.ACCEPTS, true, Optional.empty(), Optional.of(GoodsScenarios.SAID));
        shortOfQuantity()
                .when(GoodsScenarios.told("a-1"))
                .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short")
                .when(by(SampleActors.SALESPERSON).does(new RecordCustomerAnswer("a-1", said)))
                .thenRefused("answer-not-written");
    }

    @Test
    @Tag("C11.1")
    @DisplayName("nor is it after another plan, to which the customer has not answered")
    void anotherPlan() {
        shortOfQuantity()
                .when(GoodsScenarios.told("a-1"))
                .when(GoodsScenarios.lessAccepted("a-1"))
                .planAgreed(new ProposePlan("a-1", anotherPlan("wait for the other machine"), Optional.empty()))
                .when(by(SampleActors.AGENT).does(COMPLETE))
                .thenRefused("receipts-short");
    }

    private static Anomaly.Plan anotherPlan(String text) {
        Anomaly.Plan plan = GoodsScenarios.plan();
        return new Anomaly.Plan(text, plan.supervisor(), plan.director(), plan.salesperson(), plan.agent());
    }

    @Test
    @Tag("C11.1")
    @DisplayName("no longer, as often as a customer who accepted less does so no more")
    void acceptanceWithdrawn() {
        ContractScenario scenario = shortOfQuantity().when(GoodsScenarios.told("a-1"));
        for (int times = 0; times < 2; times++) {
            scenario.when(GoodsScenarios.lessAccepted("a-1"))
                    .when(by(SampleActors.AGENT).does(COMPLETE))
                    .thenAt(ProductionState.COMPLETED)
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.REFUSES))
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
