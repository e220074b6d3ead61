package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.NotificationChecked;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.transport.WaiveSupervisionTime;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C17")
@DisplayName("C17: the supervision times of a notification")
class SupervisionTimesTest {
    private static final String EVENING = "2026-03-02T10:00:00Z";
    private static final String MORNING = "2026-03-03T00:00:00Z";
    private static final String STATED = "2026-03-03T02:00:00Z";

    private static RecordTransportCheck check(String time, String askedAt) {
        return new RecordTransportCheck(Instant.parse(time), "past the pass", Optional.of(Instant.parse(askedAt)));
    }

    private static WaiveSupervisionTime waived(String time) {
        return new WaiveSupervisionTime(Instant.parse(time), "the driver was not reached");
    }

    /**
     * Returns a scenario in which the goods have arrived between the evening and morning supervision times, but the
     * evening check is missing.
     */
    private static ContractScenario arrivedAtNight() {
        return NotificationTest.left(STATED, EVENING, MORNING)
                .comesTo(DeliveryState.NOTIFIED)
                .when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP))
                .on("2026-03-03")
                .when(by(SampleActors.AGENT).does(ArrivalTest.arrived("2026-03-02T12:00:00Z")));
    }

    @Test
    @Tag("C16")
    @DisplayName(
            "are at least as many as the rules ask, and the stated arrival is after the departure; else it goes back first")
    void asked() {
        ContractScenario scenario = NotificationTest.left(STATED);
        scenario.when(by(SampleActors.DRIVER).does(NotificationTest.filledIn(STATED, List.of())))
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                .thenRefused("supervision-times-too-few")
                .when(by(SampleActors.DRIVER)
                        .does(NotificationTest.filledIn("2026-03-02T00:59:59Z", List.of("2026-03-02T00:59:59Z"))))
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                .thenRefused("stated-arrival-before-leaving")
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of("stated arrival"))))
                .thenTold("notification-given-back", Role.DELIVERY_PERSON);
    }

    @Test
    @Tag("C16")
    @Tag("X7")
    @DisplayName("are asked of the rules, whose judgement is kept with the check")
    void askedOfTheRules() {
        ContractScenario scenario = ContractScenario.given(
                        ContractScenario.aCustomerOf(Tier.B),
                        SettablePolicies.likeTheHandbook().supervisionTimes(2))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                .thenRefused("supervision-times-too-few");
        assertThat(scenario.refusals().get(0).attributes())
                .containsEntry("found", "1")
                .containsEntry("expected", "2");
        scenario.when(by(SampleActors.DRIVER).does(NotificationTest.filledIn(STATED, EVENING, EVENING)))
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                .thenRefused("supervision-times-too-few")
                .when(by(SampleActors.DRIVER).does(NotificationTest.filledIn(STATED, EVENING, MORNING)))
                .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                .thenAccepted();
        assertThat(scenario.events(NotificationChecked.class).get(0).judgement())
                .hasValueSatisfying(judgement -> assertThat(judgement.rules()).contains("house rule"));
    }

    @Test
    @Tag("C18")
    @DisplayName("before the arrival bar the closing until they are attended to; those after it are settled by it")
    void barClosing() {
        arrivedAtNight()
                .thenOwed("transport-check")
                .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                .thenAt(DeliveryState.RECEIPT_SIGNED)
                .when(by(Actor.SYSTEM).does(new CloseOrder()))
                .thenRefused("supervision-time-unattended")
                .when(by(SampleActors.SUPERVISOR).does(waived(MORNING)))
                .thenRefused("transport-check-unknown")
                .when(by(SampleActors.SUPERVISOR).does(waived(EVENING)))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @Tag("X11")
    @DisplayName("that were attended to on the way may be entered when the goods are there, with the hour of then")
    void enteredLater() {
        arrivedAtNight()
                .when(by(SampleActors.AGENT).does(new RecordTransportCheck(Instant.parse(EVENING), "past the pass")))
                .thenRefused("delivery-time-too-late")
                .when(by(SampleActors.AGENT).does(check(EVENING, "2026-03-02T00:59:59Z")))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.AGENT).does(check(EVENING, "2026-03-04T00:00:00Z")))
                .thenRefused("delivery-time-in-the-future", "delivery-time-too-late")
                .when(by(SampleActors.AGENT).does(check(EVENING, "2026-03-02T10:20:00Z")))
                .thenOwed()
                .when(by(SampleActors.SUPERVISOR).does(waived(EVENING)))
                .thenRefused("no-supervision-time-open")
                .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @DisplayName("are waived by the CS supervisor alone, with a reason")
    void waived() {
        NotificationTest.left(STATED, EVENING, MORNING)
                .when(by(SampleActors.AGENT).does(waived(EVENING)))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SUPERVISOR).does(waived(EVENING)))
                .thenOwed("sales-slip", "transport-check");
    }

    @Test
    @DisplayName("of lost goods count up to when the loss was found out")
    void lost() {
        NotificationTest.left(STATED, EVENING, MORNING)
                .on("2026-03-04")
                .when(by(SampleActors.AGENT)
                        .does(new RecordLoss(
                                "all of it", Instant.parse("2026-03-02T12:00:00Z"), GoodsScenarios.SIGNED)))
                .thenOwed("sales-slip", "claim-to-open", "transport-check");
    }
}
