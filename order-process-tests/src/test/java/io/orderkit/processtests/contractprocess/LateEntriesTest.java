package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.everythingClear;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.CUSTOMER;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.FindingOutcome;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X11")
@DisplayName("X11: when it happened is not when it was entered")
class LateEntriesTest {
    private static HappenedOn at(String day, String hour) {
        return HappenedOn.at(LocalDate.parse(day), LocalTime.parse(hour));
    }

    private static HappenedOn on(String day) {
        return HappenedOn.on(LocalDate.parse(day));
    }

    private static ReceiveOrder fax(HappenedOn received) {
        return new ReceiveOrder(
                Channel.FAX,
                new ActorId("salesperson"),
                SampleOrder.complete(),
                List.of(),
                Optional.of(new DocumentReference("fax-1")),
                Optional.of(received));
    }

    @Nested
    @Tag("C1")
    @DisplayName("an order that came in earlier")
    class Received {
        @Test
        @Tag("C5")
        @DisplayName(
                "Friday's fax is entered on Monday: the price plan of Friday counts, which has run out over the weekend")
        void fridaysFax() {
            ContractScenario scenario = given(aCustomerOf(Tier.C).planUntil(LocalDate.of(2026, 3, 7)))
                    .on("2026-03-09")
                    .when(by(AGENT).does(fax(at("2026-03-06", "16:45"))))
                    .thenAccepted()
                    .comesTo(AgreementState.PRICED);
            assertThat(OrderIntake.of(scenario.order()).receivedOn()).contains(LocalDate.of(2026, 3, 6));
            given(aCustomerOf(Tier.C).planUntil(LocalDate.of(2026, 3, 7)))
                    .on("2026-03-09")
                    .comesTo(AgreementState.PRICE_QUERY);
        }

        @Test
        @DisplayName("is not of the future, and of long ago only by the supervisor; the rules say how long")
        void bounds() {
            given(aCustomerOf(Tier.C))
                    .on("2026-03-09")
                    .when(by(AGENT).does(fax(on("2026-03-11"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT).does(fax(at("2026-03-09", "09:01"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT).does(fax(on("2099-01-01"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT).does(fax(on("2026-03-05"))))
                    .thenRefused("late-entry-needs-supervisor")
                    .when(by(SUPERVISOR).does(fax(on("2026-03-05"))))
                    .thenAccepted();
            given(aCustomerOf(Tier.C), SettablePolicies.likeTheHandbook().daysBack(10))
                    .on("2026-03-09")
                    .when(by(AGENT).does(fax(on("2026-03-01"))))
                    .thenAccepted();
        }

        @Test
        @DisplayName("a date that is tolerated because of the zone counts as today")
        void tolerated() {
            ContractScenario scenario = given(aCustomerOf(Tier.C))
                    .on("2026-03-09")
                    .when(by(AGENT).does(fax(on("2026-03-10"))))
                    .thenAccepted();
            assertThat(OrderIntake.of(scenario.order()).receivedOn()).contains(LocalDate.of(2026, 3, 9));
        }
    }

    @Nested
    @DisplayName("evidence")
    class Evidence {
        @Test
        @Tag("C6")
        @DisplayName(
                "is dated no later than it is presented and no earlier than the order came in; one day either way is tolerated")
        void dates() {
            ContractScenario scenario =
                    given(aCustomerOf(Tier.C)).on("2026-03-05").comesTo(AgreementState.PRICED);
            scenario.when(by(TECHNICAL).does(answered("2099-03-05")))
                    .thenRefused("evidence-in-the-future")
                    .when(by(TECHNICAL).does(answered("2026-03-07")))
                    .thenRefused("evidence-in-the-future")
                    .when(by(TECHNICAL).does(answered("2026-03-03")))
                    .thenRefused("evidence-too-early")
                    .when(by(TECHNICAL).does(answered("2026-03-04")))
                    .thenAccepted();
            given(aCustomerOf(Tier.C))
                    .on("2026-03-05")
                    .comesTo(AgreementState.PRICED)
                    .when(by(TECHNICAL).does(answered("2026-03-06")))
                    .thenAccepted();
        }

        private AnswerFeasibility answered(String day) {
            return new AnswerFeasibility(true, false, signed(day));
        }

        @Test
        @Tag("C12")
        @DisplayName("a day's production is not of the future either")
        void production() {
            given(aCustomerOf(Tier.A))
                    .on("2026-03-05")
                    .comesTo(ProductionState.RELEASED)
                    .when(by(PRODUCTION).does(made("2026-03-07")))
                    .thenRefused("happened-in-the-future")
                    .when(by(PRODUCTION).does(made("2026-03-05")))
                    .thenAccepted();
        }

        private ReportProduction made(String day) {
            return new ReportProduction(LocalDate.parse(day), List.of(new LineQuantity(1, Quantity.parse("100 kg"))));
        }
    }

    @Nested
    @Tag("C9")
    @DisplayName("a finding")
    class Findings {
        private final ReturnFinding error = new ReturnFinding(ReturnFinding.Kind.ERROR, "the address");

        private ContractScenario inCheck() {
            return given(aCustomerOf(Tier.A))
                    .on("2026-03-02")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-09")
                    .when(by(SALESPERSON).does(returned("2026-03-06", "10:00")))
                    .thenAccepted();
        }

        @Test
        @Tag("C9.3")
        @DisplayName(
                "is put to the customer after the return and not later than now, settled after that; further back only by the supervisor")
        void bounds() {
            ContractScenario scenario = inCheck()
                    .when(by(AGENT).does(new CheckReturn(List.of(error.put(at("2026-03-06", "09:59"))))))
                    .thenRefused("happened-too-early")
                    .when(by(AGENT).does(new CheckReturn(List.of(error.put(on("2026-03-11"))))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT).does(new CheckReturn(List.of(error.put(at("2026-03-06", "11:00"))))))
                    .thenAt(AgreementState.RECONFIRMING)
                    .on("2026-03-12");
            scenario.when(by(SALESPERSON).does(settled(at("2026-03-06", "10:30"))))
                    .thenRefused("happened-too-early", "late-entry-needs-supervisor")
                    .when(by(SALESPERSON).does(settled(on("2026-03-08"))))
                    .thenRefused("late-entry-needs-supervisor")
                    .when(by(SALESPERSON).does(settled(on("2026-03-14"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(SUPERVISOR).does(settled(on("2026-03-08"))))
                    .thenAt(AgreementState.RETURNED)
                    .thenDaysLateAre(6);
        }

        private ReconfirmFinding settled(HappenedOn when) {
            return new ReconfirmFinding(error, signed("2026-03-08"), Optional.of(when), Optional.empty());
        }

        @Test
        @Tag("X8")
        @DisplayName("with a changed or a new term is a change of the order and settles nothing")
        void change() {
            ContractScenario scenario = inCheck().when(by(SUPERVISOR).does(new CheckReturn(List.of(error))));
            for (FindingOutcome outcome : List.of(FindingOutcome.TERM_CHANGED, FindingOutcome.TERM_ADDED)) {
                scenario.when(by(SALESPERSON).does(said(outcome))).thenRefused("finding-is-a-change");
            }
            assertThat(scenario.refusals().get(0).attributes()).containsEntry("step", "@step.change-order");
            scenario.when(by(SALESPERSON).does(said(FindingOutcome.STANDS_AS_SENT)))
                    .thenAt(AgreementState.RETURNED);
        }

        private ReconfirmFinding said(FindingOutcome outcome) {
            return new ReconfirmFinding(error, signed("2026-03-09"), Optional.empty(), Optional.of(outcome));
        }
    }

    private static ReturnConfirmation returned(String day, String hour) {
        LocalDate arrived = LocalDate.parse(day);
        return new ReturnConfirmation(new ReturnedPaper(
                1,
                arrived,
                Statement.written("return", SampleOrder.SIGNER, arrived),
                Optional.of(LocalTime.parse(hour))));
    }

    /**
     * Asserts that the events of Tuesday 3 March can be entered on Wednesday morning. The test also enters the
     * departure and arrival of Tuesday 10 March one day later, on Wednesday.
     */
    @Test
    @Tag("C9.3")
    @Tag("C18")
    @DisplayName("a day's paper work goes in the next morning without one false date")
    void theNextMorning() {
        ReturnFinding error = new ReturnFinding(ReturnFinding.Kind.ERROR, "the address");
        ContractScenario scenario = given(aCustomerOf(Tier.C))
                .on("2026-03-02")
                .comesTo(AgreementState.AWAITING_RETURN)
                .at("2026-03-04", "08:30")
                .whenReviewed()
                .thenDaysLateAre(2)
                .when(by(SALESPERSON).does(returned("2026-03-03", "10:15")))
                .thenAccepted()
                .when(by(AGENT).does(new CheckReturn(List.of(error.put(at("2026-03-03", "11:00"))))))
                .thenAccepted()
                .when(by(SALESPERSON)
                        .does(new ReconfirmFinding(
                                error, signed("2026-03-03"), Optional.of(at("2026-03-03", "15:00")), Optional.empty())))
                .thenAt(AgreementState.RETURNED)
                .when(by(FINANCE)
                        .does(new RecordPayment(new Payment(
                                "bank-1",
                                Payment.Kind.DEPOSIT,
                                Money.of("CNY", "9300"),
                                Instant.parse("2026-03-03T06:00:00Z")))))
                .thenAccepted()
                .when(by(AGENT)
                        .does(new IssueProductionOrder(signed("2026-03-03"), Optional.of(at("2026-03-03", "17:00")))))
                .thenAt(ProductionState.ISSUED)
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-13")
                .when(by(PRODUCTION).does(everythingClear()))
                .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-03"))))
                .thenAt(ProductionState.RELEASED);
        assertThat(Confirmation.of(scenario.order()).clearOn()).contains(LocalDate.of(2026, 3, 3));

        scenario.on("2026-03-10")
                .comesBefore(DispatchGoods.class)
                .at("2026-03-11", "08:30")
                .when(by(DRIVER).does(new DispatchGoods(Optional.of(at("2026-03-10", "15:00")))))
                .thenAt(DeliveryState.LEFT)
                .comesTo(DeliveryState.NOTIFIED)
                .when(by(AGENT).does(new RecordArrival(Instant.parse("2026-03-10T06:59:00Z"), "in good order")))
                .thenRefused("arrival-before-leaving")
                .when(by(AGENT).does(new RecordArrival(Instant.parse("2026-03-10T14:00:00Z"), "in good order")))
                .thenAt(DeliveryState.ARRIVED)
                .when(by(CUSTOMER).does(new SignArrivalReceipt(signed("2026-03-10"))))
                .thenAt(DeliveryState.RECEIPT_SIGNED);
    }

    @Test
    @Tag("C16")
    @DisplayName("goods did not leave in the future, nor longer ago than the rules allow")
    void departure() {
        given(aCustomerOf(Tier.A))
                .on("2026-03-02")
                .comesBefore(DispatchGoods.class)
                .on("2026-03-10")
                .when(by(DRIVER).does(new DispatchGoods(Optional.of(on("2026-03-12")))))
                .thenRefused("happened-in-the-future")
                .when(by(DRIVER).does(new DispatchGoods(Optional.of(on("2026-03-06")))))
                .thenRefused("late-entry-needs-supervisor")
                .when(by(DRIVER).does(new DispatchGoods(Optional.of(on("2026-03-09")))))
                .thenAt(DeliveryState.LEFT);
    }
}
