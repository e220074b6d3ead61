package com.example.forwarding;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The event recording that a truck was reserved (F1).
 *
 * @param by the person who reserved the truck
 * @param carrier the carrier that owns the truck
 * @param tonnes the capacity of the truck
 * @param day the day on which the truck is to arrive
 */
@Wire("acme:truck-reserved")
public record TruckReserved(ActorId by, String carrier, int tonnes, LocalDate day)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(TruckBooking.KEY, none -> new TruckBooking(Optional.of(carrier), Optional.of(day)))
                .at(ForwardingState.TRUCK_RESERVED);
    }
}
