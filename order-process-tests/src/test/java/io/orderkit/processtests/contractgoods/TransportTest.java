package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.FollowUpProblem;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C17")
@DisplayName("C17: CS follows the transport")
class TransportTest {
    private static final String EVENING = "2026-03-02T10:00:00Z";
    private static final String MORNING = "2026-03-03T00:00:00Z";

    private static ContractScenario onTheWay() {
        return NotificationTest.left("2026-03-03T02:00:00Z", EVENING, MORNING);
    }

    private static RecordTransportCheck check(String time) {
        return new RecordTransportCheck(Instant.parse(time), "past the pass");
    }

    private static List<Obligation> promised(ContractScenario scenario) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals("transport-check"))
                .toList();
    }

    @Nested
    @DisplayName("by the supervision times of the notification")
    class Times {
        @Test
        @Tag("X3")
        @DisplayName("each is promised by CS at its time, and is overdue after it")
        void promisedTimes() {
            ContractScenario scenario = onTheWay();
            assertThat(promised(scenario))
                    .extracting(owed -> owed.due().orElseThrow().toString())
                    .containsExactly(EVENING, MORNING);
            assertThat(promised(scenario)).allMatch(owed -> owed.owner().equals(Role.CS_AGENT));
            scenario.at("2026-03-02", "18:01");
            assertThat(promised(scenario))
                    .filteredOn(owed -> owed.isOverdue(scenario.moment().now()))
                    .hasSize(1);
        }

        @Test
        @DisplayName("each is recorded by CS; there is no other time to record")
        void recorded() {
            ContractScenario scenario = onTheWay()
                    .when(by(SampleActors.DRIVER).does(check(EVENING)))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.AGENT).does(check("2026-03-02T11:00:00Z")))
                    .thenRefused("transport-check-unknown")
                    .when(by(SampleActors.AGENT).does(check(EVENING)))
                    .thenAccepted();
            assertThat(promised(scenario)).hasSize(1);
        }

        @Test
        @Tag("X4")
        @DisplayName("where it states none, or has gone back, there is nothing to record")
        void none() {
            NotificationTest.left("2026-03-03T02:00:00Z")
                    .when(by(SampleActors.DRIVER).does(NotificationTest.filledIn("2026-03-03T02:00:00Z", List.of())))
                    .when(by(SampleActors.AGENT).does(check(EVENING)))
                    .thenRefused("supervision-time-missing");
            onTheWay()
                    .when(by(SampleActors.AGENT).does(new CheckNotification(List.of("vehicle"))))
                    .when(by(SampleActors.AGENT).does(check(EVENING)))
                    .thenRefused("notification-missing");
        }

        @Test
        @DisplayName("they end when the goods are there")
        void end() {
            ContractScenario scenario = onTheWay().comesTo(DeliveryState.ARRIVED);
            assertThat(promised(scenario)).isEmpty();
        }
    }

    @Nested
    @DisplayName("and every problem on the way")
    class Problems {
        private TransportProblem problem(ContractScenario scenario) {
            return GoodsScenarios.problem(scenario, "t-1");
        }

        private ContractScenario withProblem() {
            return onTheWay()
                    .when(by(SampleActors.AGENT).does(new ReportTransportProblem("t-1", "a closed road")))
                    .thenAccepted();
        }

        @Test
        @DisplayName("is recorded under its own number, by CS or the delivery person, and the salesperson told")
        void recorded() {
            withProblem()
                    .thenTold("transport-problem", Role.SALESPERSON)
                    .when(by(SampleActors.DRIVER).does(new ReportTransportProblem("t-1", "a flat tyre")))
                    .thenRefused("transport-problem-known")
                    .when(by(SampleActors.DRIVER).does(new ReportTransportProblem("t-2", "a flat tyre")))
                    .thenAccepted()
                    .when(by(SampleActors.CLERK).does(new ReportTransportProblem("t-3", "rain")))
                    .thenRefused("not-permitted");
        }

        @Test
        @DisplayName("is followed up, and settled only when the customer was told")
        void followedUp() {
            ContractScenario scenario = withProblem()
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "open again", false, true)))
                    .thenRefused("customer-not-told-of-problem")
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "a detour", true, false)))
                    .thenAccepted();
            assertThat(problem(scenario).open()).isTrue();
            scenario.when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "open again", false, true)))
                    .thenAccepted();
            assertThat(problem(scenario).open()).isFalse();
        }

        @Test
        @DisplayName("that nobody reported, or that is settled, is not followed up")
        void unknown() {
            withProblem()
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-7", "?", false, true)))
                    .thenRefused("transport-problem-unknown", "customer-not-told-of-problem")
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "open again", true, true)))
                    .thenAccepted()
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "again", true, true)))
                    .thenRefused("no-open-transport-problem")
                    .when(by(SampleActors.AGENT).does(new ReportTransportProblem("t-2", "a flat tyre")))
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "again", true, true)))
                    .thenRefused("transport-problem-unknown");
        }

        @Test
        @Tag("C18")
        @DisplayName("keeps the order from closing until it is settled")
        void doesNotClose() {
            withProblem()
                    .when(by(SampleActors.AGENT).does(new ReportTransportProblem("t-2", "rain")))
                    .when(by(SampleActors.AGENT).does(new CheckNotification(List.of())))
                    .when(by(SampleActors.AGENT).does(new SendNotification()))
                    .when(by(SampleActors.AGENT).does(new ConfirmNotification(true)))
                    .when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP))
                    .when(by(SampleActors.AGENT).does(ArrivalTest.arrived("2026-03-02T01:00:00Z")))
                    .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED)
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-1", "done", true, true)))
                    .thenAt(DeliveryState.RECEIPT_SIGNED)
                    .when(by(SampleActors.AGENT).does(new FollowUpProblem("t-2", "done", true, true)))
                    .thenAt(DeliveryState.CLOSED);
        }
    }
}
