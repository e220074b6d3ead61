package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C16")
@DisplayName("C16: the delivery notification")
class NotificationTest {
    private static final Act RIGHT = by(SampleActors.AGENT).does(new CheckNotification(List.of()));
    private static final Act SEND = by(SampleActors.AGENT).does(new SendNotification());
    private static final Act LEGIBLE = by(SampleActors.AGENT).does(new ConfirmNotification(true));

    /** Returns a delivery notification. Without checkpoints, the arrival time is the only supervision time. */
    static FillInNotification filledIn(String statedArrival, String... checkpoints) {
        return filledIn(statedArrival, checkpoints.length == 0 ? List.of(statedArrival) : List.of(checkpoints));
    }

    static FillInNotification filledIn(String statedArrival, List<String> checkpoints) {
        return new FillInNotification(new Notification(
                Instant.parse(statedArrival),
                Personal.of("truck 7"),
                Personal.of("555-0107"),
                checkpoints.stream().map(Instant::parse).toList()));
    }

    /** Returns a scenario in which the goods have left. The delivery notification states the given arrival time and checkpoints. */
    static ContractScenario left(String statedArrival, String... checkpoints) {
        return leave(given(aCustomerOf(Tier.B)), statedArrival, checkpoints);
    }

    private static ContractScenario leave(ContractScenario scenario, String statedArrival, String... checkpoints) {
        return scenario.comesTo(DeliveryState.BRIEFED)
                .when(by(SampleActors.DRIVER).does(filledIn(statedArrival, checkpoints)))
                .thenAccepted()
                .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                .thenAccepted();
    }

    @Test
    @DisplayName("is checked once the goods have left, then sent, then its legible receipt confirmed; in this order")
    void inOrder() {
        given(aCustomerOf(Tier.B))
                .comesBefore(DispatchGoods.class)
                .when(RIGHT)
                .thenRefused("wrong-position")
                .comesTo(DeliveryState.LEFT)
                .when(SEND)
                .thenRefused("notification-not-checked")
                .when(LEGIBLE)
                .thenRefused("notification-not-sent")
                .when(by(SampleActors.CLERK).does(new CheckNotification(List.of())))
                .thenRefused("not-permitted")
                .when(RIGHT)
                .thenAccepted()
                .when(LEGIBLE)
                .thenRefused("notification-not-sent")
                .when(SEND)
                .thenTold("delivery-notification", Role.CUSTOMER)
                .when(LEGIBLE)
                .thenAt(DeliveryState.NOTIFIED);
    }

    @Test
    @DisplayName("illegible is sent again")
    void illegible() {
        ContractScenario scenario = left("2026-03-03T02:00:00Z")
                .when(RIGHT)
                .when(SEND)
                .when(by(SampleActors.AGENT).does(new ConfirmNotification(false)))
                .thenAt(DeliveryState.LEFT)
                .when(LEGIBLE)
                .thenRefused("notification-not-sent")
                .when(SEND)
                .when(LEGIBLE)
                .thenAt(DeliveryState.NOTIFIED);
        assertThat(scenario.communications("delivery-notification")).hasSize(2);
    }

    @Nested
    @DisplayName("with something false or missing")
    class FalseOrMissing {
        @Test
        @DisplayName(
                "goes back to the delivery person, and is neither sent nor found right before it is filled in again")
        void goesBack() {
            left("2026-03-03T02:00:00Z")
                    .when(by(SampleActors.AGENT).does(new CheckNotification(List.of("vehicle", "contact"))))
                    .thenAccepted()
                    .thenTold("notification-given-back", Role.DELIVERY_PERSON)
                    .when(SEND)
                    .thenRefused("notification-not-checked")
                    .when(RIGHT)
                    .thenRefused("notification-missing")
                    .when(by(SampleActors.DRIVER).does(filledIn("2026-03-03T02:00:00Z")))
                    .when(SEND)
                    .thenRefused("notification-not-checked")
                    .when(RIGHT)
                    .when(SEND)
                    .thenAccepted();
        }

        @Test
        @DisplayName("that is found out after the sending is not confirmed as received either")
        void foundOutLater() {
            left("2026-03-03T02:00:00Z")
                    .when(RIGHT)
                    .when(SEND)
                    .when(by(SampleActors.AGENT).does(new CheckNotification(List.of("vehicle"))))
                    .when(LEGIBLE)
                    .thenRefused("notification-not-sent");
        }

        @Test
        @DisplayName("or filled in again after the check is checked again")
        void filledInAnew() {
            left("2026-03-03T02:00:00Z")
                    .when(RIGHT)
                    .when(by(SampleActors.DRIVER).does(filledIn("2026-03-04T02:00:00Z")))
                    .when(SEND)
                    .thenRefused("notification-not-checked");
        }
    }

    @Nested
    @Tag("C10.1")
    @DisplayName("that states an arrival later than the confirmation")
    class Late {
        private List<String> problems(ContractScenario scenario) {
            return List.copyOf(Delivery.of(scenario.order()).problems().keySet());
        }

        @Test
        @Tag("C17")
        @DisplayName("is sent all the same, the salesperson told, a transport problem opened")
        void late() {
            ContractScenario scenario = left("2026-04-15T16:00:00Z")
                    .when(RIGHT)
                    .thenAccepted()
                    .thenTold("transport-problem", Role.SALESPERSON);
            assertThat(problems(scenario)).containsExactly("late-1");
            assertThat(GoodsScenarios.problem(scenario, "late-1").report()).isEqualTo("2026-04-15 → 2026-04-16");
            scenario.when(SEND).thenAccepted().when(LEGIBLE).thenAt(DeliveryState.NOTIFIED);
        }

        @Test
        @DisplayName("that day itself is not late, until it ends in the company's zone")
        void onTheDay() {
            assertThat(problems(left("2026-04-15T15:59:59Z").when(RIGHT))).isEmpty();
        }

        @Test
        @DisplayName("opens one problem, however often it is checked, and none before it is true and complete")
        void once() {
            ContractScenario scenario = left("2026-04-16T02:00:00Z")
                    .when(by(SampleActors.AGENT).does(new CheckNotification(List.of("vehicle"))));
            assertThat(problems(scenario)).isEmpty();
            scenario.when(by(SampleActors.DRIVER).does(filledIn("2026-04-16T02:00:00Z")))
                    .when(RIGHT)
                    .when(RIGHT);
            assertThat(problems(scenario)).hasSize(1);
        }

        @Test
        @DisplayName("does not take the number of a problem that is there already")
        void numbers() {
            ContractScenario scenario = left("2026-04-16T02:00:00Z")
                    .when(by(SampleActors.AGENT).does(new ReportTransportProblem("late-2", "a flat tyre")))
                    .when(RIGHT);
            assertThat(GoodsScenarios.problem(scenario, "late-2").report()).isEqualTo("a flat tyre");
            assertThat(problems(scenario)).containsExactly("late-2", "late-3");
        }

        private ContractScenario relaxedTo30March(Optional<LocalDate> arrival) {
            return given(aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.QUANTITY)))
                    .by(Channel.FAX, SampleOrder.complete().withArrivalDate(arrival))
                    .comesTo(AgreementState.SCHEDULED)
                    .confirmationDateAgreed("2026-03-30");
        }

        @Test
        @DisplayName("where the confirmation names no arrival time, its date counts: not production's earlier one")
        void byTheConfirmation() {
            assertThat(problems(leave(relaxedTo30March(Optional.empty()), "2026-03-30T02:00:00Z")
                            .when(RIGHT)))
                    .isEmpty();
            assertThat(problems(leave(relaxedTo30March(Optional.empty()), "2026-03-31T02:00:00Z")
                            .when(RIGHT)))
                    .hasSize(1);
        }

        @Test
        @DisplayName("nor is an arrival late that is before the date which the customer was told")
        void theLaterOne() {
            Optional<LocalDate> early = Optional.of(LocalDate.of(2026, 3, 14));
            assertThat(problems(leave(relaxedTo30March(early), "2026-03-29T02:00:00Z")
                            .when(RIGHT)))
                    .isEmpty();
        }
    }
}
