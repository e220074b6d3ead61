package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.notice.EmergencyInstructed;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C14.2")
@DisplayName("C14.2: an emergency with nobody of customer service there")
class EmergencyTest {
    private static final InstructEmergency NOBODY_ASKS =
            new InstructEmergency(Optional.empty(), "the customer's machine stands still", "by truck");
    private static final RecheckDelivery RIGHT = new RecheckDelivery(Set.of());
    private static final BriefDeliveryPerson BRIEFING = new BriefDeliveryPerson(BriefingTest.ALL, BriefingTest.ALL);
    private static final SettleNoticeFinding SETTLED =
            new SettleNoticeFinding("the person had changed", "the customer knows");

    private static ContractScenario paid() {
        return given(aCustomerOf(Tier.B)).comesTo(PaymentState.GATE_PASSED);
    }

    private static IssueDeliveryNotice notice(Optional<String> contact) {
        return new IssueDeliveryNotice(
                new DocumentReference("notice-1"),
                new DeliveryData(
                        Optional.empty(), Optional.empty(), contact.map(Personal::of), Optional.of("by truck")));
    }

    private static IssueDeliveryNotice withoutConditions() {
        return new IssueDeliveryNotice(
                new DocumentReference("notice-1"),
                new DeliveryData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static ContractScenario left() {
        return paid().when(by(SampleActors.SUPERVISOR).does(NOBODY_ASKS))
                .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .comesTo(DeliveryState.LEFT);
    }

    @Test
    @DisplayName(
            "the CS supervisor instructs, rechecks and briefs; clerk and delivery person are told; CS owes the notice")
    void alone() {
        ContractScenario scenario = paid().when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .thenRefused("not-permitted", "notice-missing")
                .when(by(SampleActors.SUPERVISOR).does(NOBODY_ASKS))
                .thenTold("emergency-instructed", Role.DELIVERY_CLERK, Role.DELIVERY_PERSON)
                .thenOwed("delivery-notice")
                .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .thenAccepted()
                .when(by(SampleActors.CLERK).does(DeliveryNoticeTest.NOTE))
                .when(by(SampleActors.SUPERVISOR).does(BRIEFING))
                .thenAt(DeliveryState.BRIEFED);
        EmergencyInstructed instructed =
                scenario.events(EmergencyInstructed.class).get(0);
        assertThat(instructed.askedBy()).as("nobody asked").isEqualTo(SampleActors.SUPERVISOR.id());
        assertThat(instructed.at()).contains(scenario.moment().now());
        scenario.comesTo(DeliveryState.RECEIPT_SIGNED)
                .thenOwed("delivery-notice")
                .when(by(SampleActors.AGENT).does(notice(Optional.empty())))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @Tag("X2")
    @DisplayName("without an emergency recheck and briefing are customer service's alone")
    void withoutEmergency() {
        paid().when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .thenRefused("not-permitted")
                .comesTo(DeliveryState.NOTE_ISSUED)
                .when(by(SampleActors.SUPERVISOR).does(BRIEFING))
                .thenRefused("not-permitted");
    }

    @Test
    @DisplayName(
            "a later notice that differs from what left is put to the supervisor, and stays owed until it is settled")
    void differs() {
        ContractScenario scenario = left();
        scenario.when(by(SampleActors.SUPERVISOR).does(SETTLED))
                .thenRefused("no-notice-finding")
                .when(by(SampleActors.AGENT).does(notice(Optional.of("555-0999"))))
                .thenTold("notice-differs", Role.CS_SUPERVISOR)
                .thenOwed("delivery-notice", "sales-slip", "transport-check");
        assertThat(scenario.communications("notice-differs").get(0).about()).containsEntry("items", "contact");
        scenario.when(by(SampleActors.AGENT).does(notice(Optional.empty())))
                .thenOwed("delivery-notice", "sales-slip", "transport-check")
                .comesTo(DeliveryState.ARRIVED)
                .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                .when(by(Actor.SYSTEM).does(new CloseOrder()))
                .thenRefused("document-owed")
                .when(by(SampleActors.AGENT).does(SETTLED))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SUPERVISOR).does(SETTLED))
                .thenTold("notice-finding-settled", Role.CS_AGENT, Role.DELIVERY_CLERK)
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @DisplayName(
            "a later notice that differs is a finding from the delivery note on, not only once the goods have left")
    void differsBeforeDeparture() {
        for (IssueDeliveryNotice later : List.of(notice(Optional.of("555-0999")), withoutConditions())) {
            ContractScenario scenario = paid().when(by(SampleActors.SUPERVISOR).does(NOBODY_ASKS))
                    .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                    .when(by(SampleActors.CLERK).does(DeliveryNoticeTest.NOTE))
                    .when(by(SampleActors.AGENT).does(later))
                    .thenTold("notice-differs", Role.CS_SUPERVISOR)
                    .thenOwed("delivery-notice")
                    .comesTo(DeliveryState.ARRIVED)
                    .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED)
                    .thenOwed("delivery-notice");
            scenario.when(by(SampleActors.SUPERVISOR).does(SETTLED)).thenAt(DeliveryState.CLOSED);
        }
    }

    @Test
    @DisplayName("a finding before the departure can be settled before it")
    void settledBeforeDeparture() {
        paid().when(by(SampleActors.SUPERVISOR).does(NOBODY_ASKS))
                .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .when(by(SampleActors.CLERK).does(DeliveryNoticeTest.NOTE))
                .when(by(SampleActors.AGENT).does(notice(Optional.of("555-0999"))))
                .thenOwed("delivery-notice")
                .when(by(SampleActors.SUPERVISOR).does(SETTLED))
                .thenAt(DeliveryState.NOTE_ISSUED)
                .thenOwed()
                .comesTo(DeliveryState.LEFT);
    }

    @Test
    @DisplayName("before the delivery note a notice takes the place of the instruction, and is rechecked")
    void beforeTheNote() {
        paid().when(by(SampleActors.SUPERVISOR).does(NOBODY_ASKS))
                .when(by(SampleActors.SUPERVISOR).does(RIGHT))
                .when(by(SampleActors.AGENT).does(withoutConditions()))
                .thenOwed()
                .when(by(SampleActors.CLERK).does(DeliveryNoticeTest.NOTE))
                .thenRefused("delivery-item-missing", "recheck-missing");
    }

    @Test
    @DisplayName("a later notice that says what left ends the debt")
    void same() {
        left().when(by(SampleActors.AGENT).does(notice(Optional.empty()))).thenOwed("sales-slip", "transport-check");
    }
}
