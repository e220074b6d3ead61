package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.NotificationSending;
import io.orderkit.domain.contract.delivery.arrival.ArrivalCorrected;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrival;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.dispatch.CorrectDeparture;
import io.orderkit.domain.contract.delivery.dispatch.DepartureCorrected;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.CorrectNotificationSending;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.CorrectLoss;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X10")
@DisplayName("X10: what was recorded wrong of a delivery is put right")
class DeliveryCorrectionTest {
    private static final String REASON = "the gate's book says so";

    private static CorrectDeparture left(String at) {
        return new CorrectDeparture(Instant.parse(at), REASON);
    }

    private static CorrectArrival arrived(String at) {
        return new CorrectArrival(Instant.parse(at), REASON);
    }

    private static CorrectNotificationSending sent(String at, boolean legible) {
        return new CorrectNotificationSending(Instant.parse(at), legible, REASON);
    }

    @Test
    @Tag("C16")
    @DisplayName("the departure: not before the goods were released, not after the arrival, by who left")
    void departure() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.BRIEFED)
                .when(by(SampleActors.DRIVER).does(left("2026-03-02T01:00:00Z")))
                .thenRefused("wrong-position")
                .at("2026-03-03", "09:00")
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(left("2026-03-02T12:00:00Z")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER).does(left("2026-03-03T01:00:01Z")))
                .thenRefused("delivery-time-in-the-future")
                .when(by(SampleActors.DRIVER).does(left("2026-02-27T00:59:59Z")))
                .thenRefused("happened-too-early")
                .when(by(SampleActors.DRIVER).does(left("2026-03-02T12:00:00Z")))
                .thenAt(DeliveryState.LEFT)
                .thenTold("departure-corrected", Role.CS_AGENT, Role.SALESPERSON);
        assertThat(Delivery.of(scenario.order()).leftAt()).contains(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(scenario.events(DepartureCorrected.class).get(0).before())
                .contains(Instant.parse("2026-03-03T01:00:00Z"));
        scenario.comesTo(DeliveryState.CLOSED)
                .at("2026-03-05", "09:00")
                .when(by(SampleActors.DRIVER).does(left("2026-03-03T01:00:01Z")))
                .thenRefused("delivery-time-too-late")
                .when(by(SampleActors.DRIVER).does(left("2026-03-02T11:00:00Z")))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @Tag("C16")
    @Tag("X11")
    @DisplayName("the departure of Friday that was entered with its briefing on Monday")
    void departureEnteredLate() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .at("2026-03-05", "09:00")
                .comesTo(DeliveryState.NOTE_ISSUED)
                .at("2026-03-09", "09:00")
                .comesBefore(DispatchGoods.class)
                .when(by(SampleActors.DRIVER).does(leaving("2026-03-03", "15:00")))
                .thenRefused("happened-too-early", "late-entry-needs-supervisor")
                .when(by(SampleActors.DRIVER).does(leaving("2026-03-06", "15:00")))
                .thenAt(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(left("2026-03-06T08:00:00Z")))
                .thenAt(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(left("2026-03-06T06:00:00Z")))
                .thenAt(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(left("2026-03-03T06:00:00Z")))
                .thenRefused("happened-too-early");
        assertThat(Delivery.of(scenario.order()).leftAt()).contains(Instant.parse("2026-03-06T06:00:00Z"));
    }

    private static DispatchGoods leaving(String day, String hour) {
        return new DispatchGoods(Optional.of(HappenedOn.at(LocalDate.parse(day), LocalTime.parse(hour))));
    }

    @Test
    @Tag("C18")
    @DisplayName(
            "the arrival: not before the departure, not after the receipt was signed; lateness follows, in a closed order too")
    void arrival() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(arrived("2026-03-02T02:00:00Z")))
                .thenRefused("wrong-position", "delivery-time-in-the-future", "no-arrival-recorded");
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.CLOSED)
                .on("2026-05-01")
                .when(by(SampleActors.CLERK).does(arrived("2026-03-02T02:00:00Z")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(arrived("2026-03-02T00:00:00Z")))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.AGENT).does(arrived("2026-03-04T02:00:00Z")))
                .thenRefused("delivery-time-too-late")
                .when(by(SampleActors.AGENT).does(arrived("2026-03-03T02:00:00Z")))
                .thenAt(DeliveryState.CLOSED)
                .thenTold("arrival-corrected", Role.SALESPERSON);
        assertThat(scenario.events(ArrivalCorrected.class).get(0).daysLate()).isZero();
        ContractScenario late = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.ARRIVED)
                .on("2026-05-01")
                .when(by(SampleActors.SUPERVISOR).does(arrived("2026-04-18T02:00:00Z")));
        assertThat(late.events(ArrivalCorrected.class).get(0).daysLate()).isEqualTo(3);
    }

    @Test
    @Tag("C17")
    @DisplayName("an arrival that was later than recorded leaves the supervision times before it to attend to")
    void arrivalAfterSupervisionTime() {
        NotificationTest.left("2026-03-03T02:00:00Z", "2026-03-02T10:00:00Z")
                .comesTo(DeliveryState.ARRIVED)
                .on("2026-03-04")
                .thenOwed()
                .when(by(SampleActors.AGENT).does(arrived("2026-03-03T02:00:00Z")))
                .thenOwed("transport-check");
    }

    @Test
    @Tag("C16")
    @DisplayName(
            "the sending of the notification: neither before the goods left nor in the future; what is illegible is sent again")
    void sending() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T01:00:00Z", true)))
                .thenRefused("notification-not-sent")
                .comesTo(DeliveryState.NOTIFIED)
                .on("2026-03-04")
                .when(by(SampleActors.DRIVER).does(sent("2026-03-02T02:00:00Z", true)))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T00:00:00Z", true)))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.AGENT).does(sent("2026-03-05T00:00:00Z", true)))
                .thenRefused("delivery-time-in-the-future")
                .when(by(SampleActors.SUPERVISOR).does(sent("2026-03-02T02:00:00Z", true)))
                .thenAt(DeliveryState.NOTIFIED)
                .when(by(SampleActors.SUPERVISOR).does(sent("2026-03-02T02:00:00Z", false)))
                .thenAt(DeliveryState.LEFT)
                .thenTold("notification-sending-corrected", Role.SALESPERSON)
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T02:00:00Z", false)))
                .thenRefused("delivery-correction-changes-nothing");
        assertThat(Delivery.of(scenario.order()).correctedSending())
                .contains(new NotificationSending(Instant.parse("2026-03-02T02:00:00Z"), false));
        scenario.when(by(SampleActors.AGENT).does(new RecordArrival(Instant.parse("2026-03-03T00:00:00Z"), "all well")))
                .thenRefused("wrong-position")
                .when(by(SampleActors.AGENT).does(new SendNotification()))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new ConfirmNotification(true)))
                .thenAt(DeliveryState.NOTIFIED);
    }

    @Test
    @Tag("C16")
    @DisplayName("the notification that was found illegible by mistake: the customer has received it again")
    void legibleAfterAll() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.NOTIFIED)
                .on("2026-03-04")
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T02:00:00Z", false)))
                .thenAt(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T02:00:00Z", true)))
                .thenAt(DeliveryState.NOTIFIED);
    }

    @Test
    @Tag("C17")
    @DisplayName("an illegible notification of goods believed lost: once they are found, it is sent again")
    void illegibleOfLostGoods() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.NOTIFIED)
                .when(by(SampleActors.AGENT)
                        .does(new RecordLoss(
                                "stolen",
                                Instant.parse("2026-03-02T01:00:00Z"),
                                Statement.written("carrier-1", "the carrier", LocalDate.parse("2026-03-02")))))
                .thenAt(DeliveryState.LOST)
                .on("2026-03-04")
                .when(by(SampleActors.AGENT).does(sent("2026-03-02T02:00:00Z", false)))
                .thenAt(DeliveryState.LOST)
                .when(by(SampleActors.AGENT).does(new CorrectLoss("found in another lorry")))
                .thenAt(DeliveryState.LEFT);
    }
}
