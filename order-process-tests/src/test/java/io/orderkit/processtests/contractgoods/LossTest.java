package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SAID;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.arrival.RecordClaimDecision;
import io.orderkit.domain.contract.delivery.transport.CorrectLoss;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C17")
@Tag("C18")
@DisplayName("C17: goods that are lost on the way")
class LossTest {
    private static final RecordClaimDecision DECISION = new RecordClaimDecision(
            "the mill delivers again for nothing", Optional.of(new DocumentReference("letter-1")));

    private static RecordLoss lost(String foundAt) {
        return new RecordLoss("all of it: the truck burned out", Instant.parse(foundAt), SIGNED);
    }

    private static ContractScenario notified() {
        return given(aCustomerOf(Tier.B)).comesTo(DeliveryState.NOTIFIED);
    }

    @Test
    @DisplayName("are recorded on the carrier's word, with evidence and the time at which it was found out")
    void recorded() {
        ContractScenario scenario = notified()
                .on("2026-03-04")
                .when(by(SampleActors.CLERK).does(lost("2026-03-03T05:00:00Z")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT)
                        .does(new RecordLoss("all of it", Instant.parse("2026-03-03T05:00:00Z"), SAID)))
                .thenRefused("loss-evidence-missing")
                .when(by(SampleActors.AGENT).does(lost("2026-03-04T01:00:01Z")))
                .thenRefused("delivery-time-in-the-future")
                .when(by(SampleActors.AGENT).does(lost("2026-03-02T00:59:59Z")))
                .thenRefused("delivery-time-too-early")
                .when(by(SampleActors.AGENT).does(lost("2026-03-03T05:00:00Z")))
                .thenAt(DeliveryState.LOST)
                .thenTold("goods-lost", Role.CUSTOMER, Role.SALESPERSON)
                .thenTold("claim-to-open", Role.CS_AGENT, Role.CS_SUPERVISOR, Role.SALESPERSON);
        assertThat(scenario.view().obligations())
                .filteredOn(owed -> owed.code().equals("claim-to-open"))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.owner()).isEqualTo(Role.CS_AGENT);
                    assertThat(owed.about()).contains("lost");
                    assertThat(owed.due()).contains(Instant.parse("2026-03-05T01:00:00Z"));
                });
    }

    @Test
    @Tag("X3")
    @DisplayName("keep the order open until the CS supervisor has recorded what was decided; then it closes as lost")
    void ends() {
        notified()
                .when(by(SampleActors.SUPERVISOR).does(DECISION))
                .thenRefused("wrong-position", "no-claim-to-open")
                .when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP))
                .when(by(SampleActors.AGENT).does(lost("2026-03-02T01:00:00Z")))
                .thenAt(DeliveryState.LOST)
                .when(by(Actor.SYSTEM).does(new CloseOrder()))
                .thenRefused("claim-to-open")
                .when(by(SampleActors.AGENT).does(DECISION))
                .thenRefused("not-permitted")
                .when(by(SampleActors.SUPERVISOR).does(DECISION))
                .thenTold("claim-decided", Role.CS_AGENT, Role.SALESPERSON, Role.FINANCE)
                .thenAt(DeliveryState.CLOSED)
                .thenOwed();
    }

    @Test
    @DisplayName("have neither an arrival nor a receipt, and are not changed or cancelled; papers still come in")
    void what() {
        notified()
                .when(by(SampleActors.AGENT).does(lost("2026-03-02T01:00:00Z")))
                .when(by(SampleActors.AGENT).does(ArrivalTest.arrived("2026-03-02T01:00:00Z")))
                .thenRefused("wrong-position")
                .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                .thenRefused("wrong-position")
                .when(by(SampleActors.SUPERVISOR).does(new CancelOrder("lost", CancellationCause.NEITHER)))
                .thenRefused("goods-have-left")
                .when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP))
                .thenAccepted();
    }

    @Test
    @Tag("X10")
    @DisplayName("and are found again are on their way as before, and no claim is to be opened")
    void foundAgain() {
        CorrectLoss found = new CorrectLoss("they stood in another yard");
        notified()
                .when(by(SampleActors.AGENT).does(found))
                .thenRefused("wrong-position")
                .when(by(SampleActors.AGENT).does(lost("2026-03-02T01:00:00Z")))
                .when(by(SampleActors.SUPERVISOR).does(found))
                .thenRefused("not-permitted")
                .when(by(SampleActors.AGENT).does(found))
                .thenAt(DeliveryState.NOTIFIED)
                .thenTold("loss-corrected", Role.CUSTOMER, Role.SALESPERSON, Role.CS_SUPERVISOR)
                .thenOwed("sales-slip", "transport-check")
                .comesTo(DeliveryState.CLOSED);
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.AGENT).does(lost("2026-03-02T01:00:00Z")))
                .when(by(SampleActors.AGENT).does(found))
                .thenAt(DeliveryState.LEFT)
                .comesTo(DeliveryState.CLOSED);
    }
}
