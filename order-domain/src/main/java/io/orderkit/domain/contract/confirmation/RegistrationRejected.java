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
 * The event recording that the ERP rejected the confirmation (C8).
 *
 * @param version the version
 * @param reason the reason that the ERP gave for the rejection
 */
@Wire("registration-rejected")
public record RegistrationRejected(int version, String reason) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(AgreementState.SCHEDULED);
    }

    /** Notifies CS, who must remove the cause of the rejection and enter the confirmation again. */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "registration-rejected", Set.of(Role.CS_AGENT), Map.of("version", String.valueOf(version))));
    }
}
