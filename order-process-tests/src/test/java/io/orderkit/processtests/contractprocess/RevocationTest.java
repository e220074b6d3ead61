package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.amendment.ErpHolding;
import io.orderkit.domain.contract.amendment.RecordErpRevocation;
import io.orderkit.domain.contract.amendment.RevokeRegistration;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.ContractScenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X8")
@DisplayName("X8: the ERP and those who hold papers are told of a change or a cancellation")
class RevocationTest {
    private static final CancelOrder CANCEL = new CancelOrder("the press has broken down", CancellationCause.NEITHER);
    private static final ChangeOrder MOVED =
            new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0199")), "moved");

    private static List<Intent> asked(ContractScenario scenario) {
        return scenario.history().stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .filter(RevokeRegistration.class::isInstance)
                .toList();
    }

    private static RevokeRegistration of(int version, String reference) {
        return new RevokeRegistration(new ErpHolding(version, Optional.of(reference)));
    }

    @Test
    @DisplayName("what the ERP has not been given is not revoked")
    void nothingRegistered() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.SCHEDULED)
                .when(by(AGENT).does(CANCEL))
                .thenAccepted();
        assertThat(asked(scenario)).isEmpty();
        scenario.when(by(Actor.SYSTEM).does(new RecordErpRevocation(1, Optional.empty())))
                .thenRefused("no-revocation-awaited", "revocation-not-asked");
    }

    @Test
    @DisplayName("each version that the ERP holds is revoked once, with its number; the answer may come after the end")
    void changedAndCancelled() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.AWAITING_RETURN)
                .when(by(AGENT).does(MOVED))
                .when(by(AGENT)
                        .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0198")), "again")))
                .comesTo(AgreementState.REGISTERED)
                .when(by(AGENT).does(CANCEL))
                .thenAt(AgreementState.CANCELLED);
        assertThat(asked(scenario)).containsExactly(of(1, "erp-1"), of(2, "erp-1"));
        scenario.when(by(Actor.SYSTEM).does(of(2, "erp-1").answeredBy(new Intent.Answer.Done("erp-9", Map.of()))))
                .thenAccepted()
                .when(by(Actor.SYSTEM).does(new RecordErpRevocation(2, Optional.empty())))
                .thenRefused("revocation-not-asked")
                .when(by(Actor.SYSTEM).does(of(1, "erp-1").answeredBy(new Intent.Answer.Rejected("delivered"))))
                .thenAccepted()
                .thenTold("registration-not-revoked", Role.CS_AGENT);
    }

    @Test
    @DisplayName("what the ERP is about to register is revoked too")
    void pending() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.REGISTRATION_PENDING)
                .when(by(AGENT).does(CANCEL));
        assertThat(asked(scenario)).containsExactly(new RevokeRegistration(new ErpHolding(1, Optional.empty())));
    }

    @Test
    @DisplayName("technical, production and the delivery clerk are told once they hold something of it")
    void holders() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.RECORDED)
                .when(by(AGENT).does(MOVED))
                .thenTold("order-changed", Role.CUSTOMER, Role.SALESPERSON)
                .comesTo(AgreementState.FEASIBLE)
                .when(by(AGENT)
                        .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0198")), "again")))
                .thenTold("order-changed", Role.CUSTOMER, Role.SALESPERSON, Role.TECHNICAL);
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.BRIEFED)
                .when(by(SUPERVISOR).does(CANCEL))
                .thenTold(
                        "order-cancelled",
                        Role.CUSTOMER,
                        Role.SALESPERSON,
                        Role.FINANCE,
                        Role.TECHNICAL,
                        Role.PRODUCTION,
                        Role.DELIVERY_CLERK);
    }
}
