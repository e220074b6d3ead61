package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the ERP has revoked the registration of a confirmation, or has refused to (X8).
 *
 * @param version the version of the confirmation
 * @param refusal the ERP's reason for the refusal, which is passed to CS so that they can resolve the problem
 */
@Wire("registration-revoked")
public record RegistrationRevoked(int version, Optional<String> refusal) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Revocations.KEY, revocations -> revocations.without(version));
    }

    @Override
    public List<Intent> intents() {
        return refusal.<List<Intent>>map(reason -> List.of(new Intent.Communication(
                        "registration-not-revoked",
                        Set.of(Role.CS_AGENT),
                        Map.of("version", String.valueOf(version), "reason", reason))))
                .orElse(List.of());
    }
}
