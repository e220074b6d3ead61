package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.answered;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.clarified;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.closed;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.csInspects;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.reported;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.told;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C11.1")
@DisplayName("C11.1: the customer's answer to an anomaly")
class AnomalyResultTest {
    private static ContractScenario planned(ContractScenario scenario, String number) {
        return scenario.when(clarified(number)).planAgreed(number);
    }

    /**
     * Returns a scenario in which an anomaly has been reported and clarified, a plan for it has been agreed, and the
     * customer has been told.
     */
    private static ContractScenario toldOf(String number) {
        return planned(released(Tier.B).when(reported(number)), number).when(told(number));
    }

    @Nested
    @DisplayName("is recorded")
    class Recorded {
        @Test
        @DisplayName("by CS or the order's salesperson, once they were told, again whenever they say otherwise")
        void byWhom() {
            RecordCustomerAnswer answer =
                    new RecordCustomerAnswer("a-1", GoodsScenarios.answer(AnomalyAnswer.Kind.NOT_YET, false));
            ContractScenario scenario = released(Tier.B)
                    .when(by(SampleActors.AGENT).does(answer))
                    .thenRefused("no-open-anomaly")
                    .when(reported("a-1"))
                    .when(by(SampleActors.AGENT).does(answer))
                    .thenRefused("customer-not-told")
                    .when(clarified("a-1"))
                    .when(told("a-1"))
                    .when(by(SampleActors.OTHER_SALESPERSON).does(answer))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.SALESPERSON).does(answer))
                    .thenAccepted()
                    .thenTold("anomaly-answered", Role.CS_AGENT, Role.SALESPERSON, Role.CS_SUPERVISOR)
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").answer())
                    .map(AnomalyAnswer::kind)
                    .contains(AnomalyAnswer.Kind.REFUSES);
        }

        @Test
        @DisplayName("of the anomaly that is named, of which they were told")
        void ofThatOne() {
            toldOf("a-1")
                    .when(reported("a-2"))
                    .when(answered("a-2", AnomalyAnswer.Kind.ACCEPTS))
                    .thenRefused("customer-not-told")
                    .when(answered("a-3", AnomalyAnswer.Kind.ACCEPTS))
                    .thenRefused("anomaly-unknown");
        }

        @Test
        @DisplayName("at once with the telling, where they answer at once")
        void atOnce() {
            AnomalyAnswer accepts = GoodsScenarios.answer(AnomalyAnswer.Kind.ACCEPTS, false);
            ContractScenario scenario = released(Tier.B)
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .when(by(SampleActors.AGENT)
                            .does(new TellCustomerOfAnomaly("a-1", "they agree", Optional.of(accepts))))
                    .thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").answer()).contains(accepts);
        }

        @Test
        @Tag("X1")
        @DisplayName("with the conditions, and in writing where they accept less or worse than agreed")
        void complete() {
            AnomalyAnswer empty = new AnomalyAnswer(
                    AnomalyAnswer.Kind.ACCEPTS_WITH_CONDITIONS, true, Optional.of(" "), Optional.empty());
            toldOf("a-1")
                    .when(by(SampleActors.AGENT).does(new RecordCustomerAnswer("a-1", empty)))
                    .thenRefused("answer-not-written", "answer-conditions-missing")
                    .when(answered("a-1", AnomalyAnswer.Kind.ACCEPTS_WITH_CONDITIONS))
                    .thenAccepted();
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() ->
                            new AnomalyAnswer(AnomalyAnswer.Kind.REFUSES, true, Optional.empty(), Optional.empty()));
        }
    }

    @Nested
    @DisplayName("fits the result with which it is closed:")
    class Fits {
        private static Act closedAs(Anomaly.Result result) {
            return closed("a-1", result);
        }

        @ParameterizedTest
        @EnumSource(AnomalyAnswer.Kind.class)
        @DisplayName("goods that are reworked or remade are what was agreed, whatever was answered")
        void other(AnomalyAnswer.Kind kind) {
            toldOf("a-1")
                    .when(answered("a-1", kind))
                    .when(closedAs(Anomaly.Result.REWORKED))
                    .thenAccepted();
        }

        @Test
        @DisplayName("accepted by the customer takes an acceptance in writing")
        void accepted() {
            AnomalyAnswer said = new AnomalyAnswer(
                    AnomalyAnswer.Kind.ACCEPTS, false, Optional.empty(), Optional.of(GoodsScenarios.SAID));
            toldOf("a-1")
                    .when(closedAs(Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .thenRefused("anomaly-result-unfit")
                    .when(by(SampleActors.AGENT).does(new RecordCustomerAnswer("a-1", said)))
                    .when(closedAs(Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .thenRefused("anomaly-result-unfit")
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closedAs(Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .thenRefused("anomaly-result-unfit")
                    .when(answered("a-1", AnomalyAnswer.Kind.ACCEPTS_WITH_CONDITIONS))
                    .when(closedAs(Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .thenAccepted();
        }

        @Test
        @DisplayName("resolved fits every answer where no goods have failed, and none where they have")
        void resolved() {
            toldOf("a-1").when(closedAs(Anomaly.Result.RESOLVED)).thenAccepted();
            ContractScenario failed = released(Tier.B).when(csInspects("5000 kg", InspectionItem.APPEARANCE));
            planned(failed, "inspection-1")
                    .when(told("inspection-1"))
                    .when(closed("inspection-1", Anomaly.Result.RESOLVED))
                    .thenRefused("anomaly-result-unfit")
                    .when(csInspects("5000 kg"))
                    .when(closed("inspection-1", Anomaly.Result.RESOLVED))
                    .thenAccepted();
        }

        @Test
        @DisplayName("goods that have left are not remade, but can be reworked where they are")
        void onTheRoad() {
            ContractScenario gone = released(Tier.B).comesTo(DeliveryState.LEFT).when(reported("a-1"));
            planned(gone, "a-1")
                    .when(told("a-1"))
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closedAs(Anomaly.Result.REMADE))
                    .thenRefused("anomaly-result-unfit")
                    .when(closedAs(Anomaly.Result.REWORKED))
                    .thenAccepted();
        }

        @Test
        @Tag("X8")
        @DisplayName("cancelled takes a refusal and the CS supervisor, and the goods are here")
        void cancelled() {
            toldOf("a-1")
                    .when(closedAs(Anomaly.Result.CANCELLED))
                    .thenRefused("anomaly-result-unfit")
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(by(SampleActors.AGENT).does(new CloseAnomaly("a-1", Anomaly.Result.CANCELLED)))
                    .thenRefused("not-permitted")
                    .when(closedAs(Anomaly.Result.CANCELLED))
                    .thenAccepted();
            ContractScenario gone = released(Tier.B).comesTo(DeliveryState.LEFT).when(reported("a-1"));
            planned(gone, "a-1")
                    .when(told("a-1"))
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closedAs(Anomaly.Result.CANCELLED))
                    .thenRefused("anomaly-result-unfit");
        }
    }

    @Nested
    @Tag("X8")
    @DisplayName("that they refuse at a quality failure ends")
    class Refused {
        @Test
        @DisplayName("the order, in the same act: the company's doing, everything that was paid is owed back")
        void wholeOrder() {
            ContractScenario scenario = released(Tier.B).when(csInspects("5000 kg", InspectionItem.APPEARANCE));
            planned(scenario, "inspection-1")
                    .when(told("inspection-1"))
                    .when(answered("inspection-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closed("inspection-1", Anomaly.Result.CANCELLED))
                    .thenAt(AgreementState.CANCELLED)
                    .thenOwed("give-back");
            assertThat(Cancellation.of(scenario.order()).causedBy()).contains(CancellationCause.COMPANY);
        }

        @Test
        @Tag("X10")
        @DisplayName("an order whose payment did not come: the customer's doing, and the supervisor decides the fee")
        void payment() {
            ContractScenario scenario = released(Tier.B)
                    .when(by(SampleActors.SUPERVISOR)
                            .does(new ReportAnomaly("a-1", Anomaly.Kind.PAYMENT, Set.of(), "the cheque bounced")));
            planned(scenario, "a-1")
                    .when(told("a-1"))
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closed("a-1", Anomaly.Result.CANCELLED))
                    .thenAt(AgreementState.CANCELLED)
                    .thenOwed("cancellation-fee-decision");
        }

        @Test
        @DisplayName("a line alone, where it is about that line: the order is changed to what is left")
        void oneLine() {
            OrderLine second = SampleOrder.line().withNumber(2);
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .by(Channel.FAX, SampleOrder.complete().with(content -> content.addLines(second)))
                    .comesTo(ProductionState.RELEASED)
                    .when(reported("a-1"));
            planned(scenario, "a-1")
                    .when(told("a-1"))
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(closed("a-1", Anomaly.Result.CANCELLED))
                    .thenAt(ProductionState.NOT_ORDERED);
            assertThat(scenario.order().content().lines())
                    .extracting(OrderLine::number)
                    .containsExactly(2);
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @DisplayName("the supervisor may say who caused it")
        void causedBy() {
            ContractScenario scenario = toldOf("a-1")
                    .when(answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .when(by(SampleActors.SUPERVISOR)
                            .does(new CloseAnomaly(
                                    "a-1", Anomaly.Result.CANCELLED, Optional.of(CancellationCause.NEITHER))));
            assertThat(Cancellation.of(scenario.order()).causedBy()).contains(CancellationCause.NEITHER);
        }
    }

    @Test
    @Tag("C11")
    @Tag("C12.1")
    @DisplayName("is asked of what the CS assistant or the warehouse reports as well")
    void reporters() {
        ReportAnomaly report = new ReportAnomaly("a-1", Anomaly.Kind.OTHER, Set.of(1), "the roof leaks");
        released(Tier.B).when(by(SampleActors.ASSISTANT).does(report)).thenAccepted();
        released(Tier.B).when(by(SampleActors.WAREHOUSE).does(report)).thenAccepted();
    }
}
