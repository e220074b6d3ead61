package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C8: the ERP did not register the confirmation.
 *
 * @param version which one
 * @param reason in the ERP's words
 */
@Wire("registration-rejected")
public record RegistrationRejected(int version, String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(AgreementState.SCHEDULED);
    }

    /** CS mends the cause and enters it anew. */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "registration-rejected", Set.of(Role.CS_AGENT), Map.of("version", String.valueOf(version))));
    }
}
