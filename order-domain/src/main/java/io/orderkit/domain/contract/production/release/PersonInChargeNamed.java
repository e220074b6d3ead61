package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the production supervisor named a person in charge, who can sign as the supervisor's deputy
 * (C10).
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
