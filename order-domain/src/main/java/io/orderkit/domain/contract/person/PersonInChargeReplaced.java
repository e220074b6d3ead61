package io.orderkit.domain.contract.person;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that production appointed another person in charge (X13).
 *
 * @param predecessor the previous person in charge
 * @param successor the new person in charge
 * @param by the production supervisor
 * @param reason the reason
 */
@Wire("person-in-charge-replaced")
public record PersonInChargeReplaced(ActorId predecessor, ActorId successor, ActorId by, String reason)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.withPersonInCharge(successor));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "person-in-charge-replaced",
                Set.of(Role.PRODUCTION),
                Map.of("predecessor", predecessor.value(), "successor", successor.value(), "reason", reason)));
    }
}
