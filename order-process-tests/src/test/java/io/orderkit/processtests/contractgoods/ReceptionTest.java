package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.delivery.arrival.AttestHandover;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrivalReceipt;
import io.orderkit.domain.contract.delivery.arrival.Reception;
import io.orderkit.domain.contract.delivery.arrival.RecordClaimDecision;
import io.orderkit.domain.contract.delivery.arrival.Reservation;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C18")
@DisplayName("C18: the customer's answer at the arrival")
class ReceptionTest {
    private static final RecordClaimDecision DECISION =
            new RecordClaimDecision("two reels are credited", Optional.empty());

    private static ContractScenario arrived() {
        return given(aCustomerOf(Tier.B)).comesTo(DeliveryState.ARRIVED);
    }

    private static SignArrivalReceipt answers(Reception reception) {
        return new SignArrivalReceipt(SIGNED, Optional.of(reception));
    }

    private static Reception reserving(int line, String quantity) {
        return Reception.reserving(
                List.of(new Reservation(Reservation.Kind.DAMAGED, line, Quantity.parse(quantity), "wet")));
    }

    private static SignArrivalReceipt signedOn(String day) {
        return new SignArrivalReceipt(Statement.written("receipt-1", "who signs", LocalDate.parse(day)));
    }

    @Test
    @DisplayName("is all, said or left unsaid: the order closes, and no claim is to be opened")
    void all() {
        arrived()
                .when(by(SampleActors.CUSTOMER).does(answers(Reception.ofAll())))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @DisplayName(
            "with reservations names each with its line and quantity, of what was delivered, and leaves a claim to open")
    void reservations() {
        arrived()
                .when(by(SampleActors.CUSTOMER).does(answers(Reception.reserving(List.of()))))
                .thenRefused("reservations-missing")
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(1, "5001 kg"))))
                .thenRefused("reservation-not-of-delivery")
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(1, "0 kg"))))
                .thenRefused("reservation-not-of-delivery")
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(1, "2 reel"))))
                .thenRefused("reservation-not-of-delivery")
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(9, "1 kg"))))
                .thenRefused("reservation-not-of-delivery")
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(1, "5000 kg"))))
                .thenAt(DeliveryState.RECEIPT_SIGNED)
                .thenTold("product-use-service-begins", Role.CS_AGENT)
                .thenTold("claim-to-open", Role.CS_AGENT, Role.CS_SUPERVISOR, Role.SALESPERSON)
                .thenOwed("claim-to-open")
                .when(by(SampleActors.SUPERVISOR).does(DECISION))
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @DisplayName("all, or a refusal, has no reservations")
    void contradiction() {
        List<Reservation> some = reserving(1, "1 kg").reservations();
        assertThatThrownBy(() -> new Reception(Reception.Answer.ACCEPTS_ALL, some))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Reception(Reception.Answer.REFUSES, some)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName(
            "that refuses the goods has them come back, and closes as returned once it is decided what becomes of them")
    void refuses() {
        ContractScenario scenario = arrived()
                .when(by(SampleActors.AGENT).does(answers(Reception.refusing())))
                .thenAt(DeliveryState.GOODS_RETURNED)
                .thenOwed("claim-to-open")
                .when(by(Actor.SYSTEM).does(new CloseOrder()))
                .thenRefused("claim-to-open");
        assertThat(scenario.view().obligations().get(0).about()).contains("refused");
        scenario.when(by(SampleActors.SUPERVISOR).does(DECISION)).thenAt(DeliveryState.CLOSED);
    }

    @Test
    @Tag("X11")
    @DisplayName("is signed neither before the arrival nor in the future; a late entry is the supervisor's too")
    void day() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.NOTIFIED)
                .when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP))
                .on("2026-03-10")
                .when(by(SampleActors.SUPERVISOR).does(ArrivalTest.arrived("2026-03-05T02:00:00Z")))
                .thenAt(DeliveryState.ARRIVED)
                .when(by(SampleActors.AGENT).does(signedOn("2026-03-03")))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.AGENT).does(signedOn("2026-03-12")))
                .thenRefused("evidence-in-the-future", "delivery-time-in-the-future")
                .when(by(SampleActors.CLERK).does(signedOn("2026-03-06")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SUPERVISOR).does(signedOn("2026-03-06")))
                .thenAccepted();
    }

    @Test
    @DisplayName("that nobody signs is attested by the delivery person, with a picture or a witness")
    void attested() {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        Optional<DocumentReference> picture = Optional.of(new DocumentReference("picture-1"));
        arrived()
                .when(by(SampleActors.DRIVER)
                        .does(new AttestHandover(now, "nobody was there", Optional.empty(), Optional.empty())))
                .thenRefused("handover-evidence-missing")
                .when(by(SampleActors.AGENT)
                        .does(new AttestHandover(now, "nobody was there", picture, Optional.empty())))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER)
                        .does(new AttestHandover(now.minusSeconds(1), "nobody was there", picture, Optional.empty())))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.DRIVER)
                        .does(new AttestHandover(now.plusSeconds(1), "nobody was there", picture, Optional.empty())))
                .thenRefused("delivery-time-in-the-future")
                .when(by(SampleActors.DRIVER)
                        .does(new AttestHandover(
                                now, "nobody was there", Optional.empty(), Optional.of(Personal.of("a neighbour")))))
                .thenTold("product-use-service-begins", Role.CS_AGENT)
                .thenTold("handover-attested", Role.SALESPERSON)
                .thenAt(DeliveryState.CLOSED);
    }

    @Test
    @Tag("X10")
    @DisplayName("that was entered wrong is entered again, and a claim by it is to be opened no longer")
    void corrected() {
        CorrectArrivalReceipt wrong = new CorrectArrivalReceipt("it is the receipt of another order");
        arrived()
                .when(by(SampleActors.AGENT).does(wrong))
                .thenRefused("wrong-position")
                .when(by(SampleActors.CUSTOMER).does(answers(Reception.refusing())))
                .when(by(SampleActors.CUSTOMER).does(wrong))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(wrong))
                .thenAt(DeliveryState.ARRIVED)
                .thenOwed()
                .when(by(SampleActors.CUSTOMER).does(answers(reserving(1, "1 kg"))))
                .when(by(SampleActors.SUPERVISOR).does(wrong))
                .thenAt(DeliveryState.ARRIVED)
                .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                .thenAt(DeliveryState.CLOSED);
    }
}
