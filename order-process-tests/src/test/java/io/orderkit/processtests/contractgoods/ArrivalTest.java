package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SAID;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.arrival.GoodsArrived;
import io.orderkit.domain.contract.delivery.arrival.OrderClosed;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C18")
@DisplayName("C18: the goods arrive")
class ArrivalTest {
    static final SignArrivalReceipt RECEIPT = new SignArrivalReceipt(SIGNED);
    static final HandInSalesSlip SLIP = new HandInSalesSlip(new SalesSlip("s-1", LocalDate.of(2026, 3, 2)));

    static RecordArrival arrived(String at) {
        return new RecordArrival(Instant.parse(at), "complete and dry");
    }

    private static ContractScenario notified() {
        return given(aCustomerOf(Tier.B)).comesTo(DeliveryState.NOTIFIED);
    }

    @Nested
    @DisplayName("at a time")
    class AtATime {
        @Test
        @DisplayName("that CS asks the carrier for: neither in the future nor before they left")
        void theTime() {
            notified()
                    .on("2026-03-04")
                    .when(by(SampleActors.SALESPERSON).does(arrived("2026-03-04T01:00:01Z")))
                    .thenRefused("not-permitted", "arrival-in-the-future")
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-02T00:59:59Z")))
                    .thenRefused("arrival-before-leaving")
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-04T01:00:00Z")))
                    .thenAt(DeliveryState.ARRIVED);
        }

        @Test
        @Tag("C17")
        @DisplayName("of which the salesperson is told, with the situation")
        void salespersonIsTold() {
            ContractScenario scenario = notified()
                    .on("2026-03-04")
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-03T05:30:00Z")))
                    .thenTold("goods-arrived", Role.SALESPERSON);
            assertThat(scenario.communications("goods-arrived").get(0).about())
                    .containsEntry("at", "2026-03-03T05:30:00Z")
                    .containsEntry("situation", "complete and dry")
                    .containsEntry("daysLate", "0");
        }

        @Test
        @Tag("C10.1")
        @DisplayName("whose lateness is measured by the confirmation, not by production's date")
        void lateness() {
            ContractScenario onTime =
                    notified().on("2026-04-15").when(by(SampleActors.AGENT).does(arrived("2026-04-15T01:00:00Z")));
            assertThat(onTime.events(GoodsArrived.class).get(0).daysLate()).isZero();
            ContractScenario late =
                    notified().on("2026-04-18").when(by(SampleActors.AGENT).does(arrived("2026-04-17T16:00:00Z")));
            assertThat(late.events(GoodsArrived.class).get(0).daysLate()).isEqualTo(3);
        }

        @Test
        @DisplayName("once, and not before the customer has the notification")
        void once() {
            given(aCustomerOf(Tier.B))
                    .comesTo(DeliveryState.LEFT)
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-02T01:00:00Z")))
                    .thenRefused("wrong-position")
                    .comesTo(DeliveryState.ARRIVED)
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-02T01:00:00Z")))
                    .thenRefused("wrong-position");
        }
    }

    @Nested
    @DisplayName("and the customer signs the receipt")
    class Receipt {
        @Test
        @DisplayName("who and when; said and not signed it is none; the product-use service begins at once")
        void signed() {
            notified()
                    .when(by(SampleActors.CUSTOMER).does(RECEIPT))
                    .thenRefused("wrong-position")
                    .comesTo(DeliveryState.ARRIVED)
                    .when(by(SampleActors.DRIVER).does(new SignArrivalReceipt(SAID)))
                    .thenRefused("not-permitted", "receipt-writing-missing")
                    .when(by(SampleActors.CUSTOMER).does(RECEIPT))
                    .thenAccepted()
                    .thenTold("product-use-service-begins", Role.CS_AGENT);
        }

        @Test
        @Tag("X2")
        @DisplayName("in person, or somebody who acts for them; another customer is refused")
        void itsCustomer() {
            ActorId buyer = new ActorId("buyer");
            Set<Role> role = Set.of(Role.CUSTOMER);
            ContractScenario arrived = notified().comesTo(DeliveryState.ARRIVED);
            arrived.when(by(Actor.of("customer-2", Role.CUSTOMER)).does(RECEIPT))
                    .thenRefused("not-permitted")
                    .when(by(new Actor(buyer, role, Optional.of(new ActorId("customer-2"))))
                            .does(RECEIPT))
                    .thenRefused("not-permitted")
                    .when(by(new Actor(buyer, role, Optional.of(new ActorId("customer-1"))))
                            .does(RECEIPT))
                    .thenAt(DeliveryState.CLOSED);
            notified()
                    .comesTo(DeliveryState.ARRIVED)
                    .when(by(Actor.of("customer-1", Role.CUSTOMER)).does(RECEIPT))
                    .thenAt(DeliveryState.CLOSED);
        }
    }

    @Nested
    @DisplayName("and the order closes")
    class ProposalEnd {
        @Test
        @DisplayName("by itself and at once, when nothing is left")
        void atOnce() {
            ContractScenario scenario = notified().comesTo(DeliveryState.ARRIVED);
            scenario.when(by(SampleActors.CUSTOMER).does(RECEIPT)).thenAt(DeliveryState.CLOSED);
            assertThat(scenario.events(OrderClosed.class)).hasSize(1);
            assertThat(scenario.history()
                            .get(scenario.history().size() - 1)
                            .envelope()
                            .role())
                    .isEqualTo(Role.SYSTEM);
        }

        @Test
        @Tag("C16.1")
        @DisplayName("not while the sales slip is owed")
        void salesSlip() {
            notified()
                    .when(by(SampleActors.AGENT).does(arrived("2026-03-02T01:00:00Z")))
                    .when(by(SampleActors.CUSTOMER).does(RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED)
                    .whenReviewed()
                    .thenAt(DeliveryState.RECEIPT_SIGNED)
                    .when(by(SampleActors.DRIVER).does(SLIP))
                    .thenAt(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C10")
        @DisplayName("not while the copy to the technical department is owed")
        void copy() {
            GoodsScenarios.made(GoodsScenarios.released(Tier.A), "5000 kg")
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .comesTo(DeliveryState.RECEIPT_SIGNED)
                    .thenOwed("balance", "copy-to-technical")
                    .when(by(SampleActors.AGENT).does(new CopyToTechnical(new DocumentReference("copy-1"))))
                    .thenAt(DeliveryState.CLOSED)
                    .thenOwed("balance");
        }

        @Test
        @Tag("C9.1")
        @DisplayName("not while the return of a tier A order is owed, for which the goods never waited")
        void returnOwed() {
            given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .comesWithoutReturnTo(DeliveryState.RECEIPT_SIGNED)
                    .thenAt(DeliveryState.RECEIPT_SIGNED, AgreementState.AWAITING_RETURN)
                    .thenOwed("balance", "return-of-confirmation")
                    .comesTo(DeliveryState.CLOSED)
                    .thenOwed("balance");
        }

        @Test
        @Tag("X3")
        @DisplayName("amounts do not keep it open; they stay listed, and are still paid")
        void amounts() {
            given(aCustomerOf(Tier.A))
                    .comesTo(DeliveryState.CLOSED)
                    .thenOwed("balance")
                    .thenAt(ProductionState.COMPLETED)
                    .when(GoodsScenarios.paid("bank-1", Payment.Kind.BALANCE, "30000"))
                    .thenAccepted()
                    .thenOwed("balance")
                    .when(GoodsScenarios.paid("bank-2", Payment.Kind.BALANCE, "1000.50"))
                    .thenAccepted()
                    .thenOwed("give-back");
        }

        @Test
        @DisplayName("the arrival is kept")
        void kept() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.CLOSED);
            assertThat(Delivery.of(scenario.order()).arrivedAt()).isPresent();
        }
    }
}
