package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that a person in charge was named, who can sign as deputy of the production supervisor (C10).
 *
 * @param by the production supervisor
 * @param person the person
 */
@Wire("person-in-charge-named")
public record PersonInChargeNamed(ActorId by, ActorId person) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.withPersonInCharge(person));
    }
}
