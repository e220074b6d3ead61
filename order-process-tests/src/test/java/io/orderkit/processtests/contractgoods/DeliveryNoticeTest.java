package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.notice.EmergencyInstructed;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C14")
@DisplayName("C14: the sales delivery notice")
class DeliveryNoticeTest {
    static final IssueDeliveryNotice NOTICE = notice("notice-1", Optional.empty(), Optional.of("by truck"));

    static final InstructEmergency EMERGENCY =
            new InstructEmergency(SampleActors.AGENT.id(), "the customer's machine stands still", "by truck");

    static final IssueDeliveryNote NOTE = new IssueDeliveryNote(new DocumentReference("note-1"), new ActorId("driver"));

    private static final Act RIGHT = by(SampleActors.AGENT).does(new RecheckDelivery(Set.of()));

    private static IssueDeliveryNotice notice(String number, Optional<String> address, Optional<String> conditions) {
        return new IssueDeliveryNotice(
                new DocumentReference(number),
                new DeliveryData(address.map(Personal::of), Optional.empty(), Optional.empty(), conditions));
    }

    private static ContractScenario paid() {
        return given(aCustomerOf(Tier.B)).comesTo(PaymentState.GATE_PASSED);
    }

    @Test
    @DisplayName("is issued by CS after the payment gate, and on it the delivery clerk issues the delivery note")
    void noticeThenNote() {
        given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .when(by(SampleActors.AGENT).does(NOTICE))
                .thenRefused("payment-gate-shut")
                .comesTo(PaymentState.GATE_PASSED)
                .when(by(SampleActors.CLERK).does(NOTICE))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(NOTICE))
                .thenAccepted()
                .when(RIGHT)
                .when(by(SampleActors.AGENT).does(NOTE))
                .thenRefused("not-permitted")
                .when(by(SampleActors.CLERK).does(NOTE))
                .thenAt(DeliveryState.NOTE_ISSUED);
    }

    @Test
    @DisplayName("may be issued again until the note is, and its new data are rechecked; after the note it stands")
    void issuedAnew() {
        ContractScenario scenario = paid().when(by(SampleActors.AGENT).does(NOTICE))
                .when(RIGHT)
                .when(by(SampleActors.AGENT).does(notice("notice-2", Optional.empty(), Optional.of("by rail"))))
                .thenAccepted()
                .when(by(SampleActors.CLERK).does(NOTE))
                .thenRefused("recheck-missing")
                .when(RIGHT)
                .when(by(SampleActors.CLERK).does(NOTE))
                .when(by(SampleActors.AGENT).does(NOTICE))
                .thenRefused("notice-not-owed");
        assertThat(Delivery.of(scenario.order()).notice()).contains(new DocumentReference("notice-2"));
    }

    @Nested
    @Tag("C14.1")
    @DisplayName("is rechecked by CS")
    class Rechecked {
        @Test
        @DisplayName("and while it is not, no delivery note is issued")
        void notRechecked() {
            paid().when(RIGHT)
                    .thenRefused("notice-missing")
                    .when(by(SampleActors.AGENT).does(NOTICE))
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("recheck-missing")
                    .when(by(SampleActors.CLERK).does(new RecheckDelivery(Set.of())))
                    .thenRefused("not-permitted");
        }

        @Test
        @DisplayName("and the delivery clerk is told when all is right, not before")
        void clerkIsTold() {
            ContractScenario scenario = paid().when(by(SampleActors.AGENT).does(NOTICE))
                    .when(by(SampleActors.AGENT).does(new RecheckDelivery(Set.of(DeliveryItem.QUANTITY))))
                    .thenAccepted();
            assertThat(scenario.communications("delivery-data-right")).isEmpty();
            scenario.when(RIGHT).thenTold("delivery-data-right", Role.DELIVERY_CLERK);
        }

        @ParameterizedTest
        @EnumSource(DeliveryItem.class)
        @DisplayName("any item that is wrong keeps the note back until the notice is right")
        void wrong(DeliveryItem item) {
            paid().when(by(SampleActors.AGENT).does(NOTICE))
                    .when(by(SampleActors.AGENT).does(new RecheckDelivery(Set.of(item))))
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("delivery-item-wrong")
                    .when(by(SampleActors.AGENT).does(NOTICE))
                    .when(RIGHT)
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenAccepted();
        }

        @Test
        @Tag("X1")
        @DisplayName("whatever is missing or wrong is named, all of it at once")
        void everything() {
            ContractScenario scenario = given(
                            aCustomerOf(Tier.B),
                            SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.QUANTITY)))
                    .by(
                            Channel.FAX,
                            SampleOrder.complete()
                                    .withReceivingAddress(Optional.empty())
                                    .withReceivingPerson(Optional.empty())
                                    .withContact(Optional.empty()))
                    .comesTo(PaymentState.GATE_PASSED)
                    .when(by(SampleActors.AGENT).does(notice("notice-1", Optional.empty(), Optional.empty())))
                    .when(by(SampleActors.AGENT)
                            .does(new RecheckDelivery(Set.of(DeliveryItem.QUANTITY, DeliveryItem.OTHER))))
                    .when(by(SampleActors.CLERK).does(NOTE));
            assertThat(scenario.refusals())
                    .extracting(Refusal::code, refusal -> refusal.attributes().get("item"))
                    .containsExactlyInAnyOrder(
                            tuple("delivery-item-missing", "@delivery-item.address"),
                            tuple("delivery-item-missing", "@delivery-item.receiving-person"),
                            tuple("delivery-item-missing", "@delivery-item.contact"),
                            tuple("delivery-item-missing", "@delivery-item.shipping-conditions"),
                            tuple("delivery-item-wrong", "@delivery-item.quantity"),
                            tuple("delivery-item-wrong", "@delivery-item.other"));
            assertThat(scenario.communications("delivery-data-right")).isEmpty();
        }

        @Test
        @Tag("X8")
        @DisplayName("an address that is not the confirmed one is wrong, though the agent finds it right")
        void otherAddress() {
            paid().when(by(SampleActors.AGENT)
                            .does(notice("notice-1", Optional.of("a warehouse elsewhere"), Optional.of("by truck"))))
                    .when(RIGHT)
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("delivery-item-wrong")
                    .when(by(SampleActors.AGENT)
                            .does(notice("notice-2", Optional.of("12 Mill Road"), Optional.of("by truck"))))
                    .when(RIGHT)
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenAccepted();
        }
    }

    @Nested
    @Tag("C14.2")
    @DisplayName("is there before any goods leave")
    class NoGoodsWithout {
        @Test
        @DisplayName("or there is no note, and no going")
        void without() {
            paid().when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("notice-missing", "recheck-missing")
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenRefused(
                            "wrong-position",
                            "not-permitted",
                            "notice-missing",
                            "recheck-missing",
                            "notification-missing");
        }

        @Test
        @DisplayName("in an emergency the CS supervisor's instruction stands in: who, when, why; CS owes the notice")
        void emergency() {
            ContractScenario scenario = paid().when(by(SampleActors.OTHER_AGENT).does(EMERGENCY))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .thenAccepted()
                    .thenOwed("delivery-notice");
            EmergencyInstructed instructed =
                    scenario.events(EmergencyInstructed.class).get(0);
            assertThat(instructed.by()).isEqualTo(SampleActors.SUPERVISOR.id());
            assertThat(instructed.askedBy()).isEqualTo(SampleActors.AGENT.id());
            assertThat(instructed.why()).isEqualTo("the customer's machine stands still");
            assertThat(scenario.view().obligations().get(0).owner()).isEqualTo(Role.CS_AGENT);
            scenario.when(RIGHT)
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenAccepted()
                    .comesTo(DeliveryState.RECEIPT_SIGNED)
                    .thenOwed("delivery-notice")
                    .when(by(SampleActors.AGENT).does(NOTICE))
                    .thenAccepted()
                    .thenAt(DeliveryState.CLOSED)
                    .thenOwed();
        }

        @Test
        @Tag("X2")
        @DisplayName("who asks for the emergency is not who instructs it")
        void notTheSame() {
            paid().when(by(SampleActors.SUPERVISOR)
                            .does(new InstructEmergency(SampleActors.SUPERVISOR.id(), "no time", "by truck")))
                    .thenRefused("asked-by-the-same-person");
        }

        @Test
        @DisplayName("the emergency lifts no payment gate")
        void notThePaymentGate() {
            given(aCustomerOf(Tier.C))
                    .comesTo(PaymentState.COLLECTING)
                    .when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .thenRefused("payment-gate-shut");
        }

        @Test
        @DisplayName("nor the check of the order's data")
        void notTheDataCheck() {
            paid().when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("recheck-missing")
                    .when(by(SampleActors.AGENT).does(new RecheckDelivery(Set.of(DeliveryItem.CONTACT))))
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("delivery-item-wrong");
        }

        @Test
        @Tag("C15")
        @DisplayName("nor the briefing")
        void notTheBriefing() {
            paid().when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .when(RIGHT)
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenRefused("wrong-position", "notification-missing")
                    .when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(BriefingTest.ALL, Set.of())))
                    .thenRefused("item-not-repeated", "item-not-repeated", "item-not-repeated", "item-not-repeated");
        }

        @Test
        @DisplayName("where the notice is there, there is no emergency; where it is caught up early, it counts in full")
        void withNotice() {
            paid().when(by(SampleActors.AGENT).does(NOTICE))
                    .when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .thenRefused("not-an-emergency");
            paid().when(by(SampleActors.SUPERVISOR).does(EMERGENCY))
                    .when(RIGHT)
                    .when(by(SampleActors.AGENT).does(NOTICE))
                    .thenOwed()
                    .when(by(SampleActors.CLERK).does(NOTE))
                    .thenRefused("recheck-missing");
        }
    }
}
