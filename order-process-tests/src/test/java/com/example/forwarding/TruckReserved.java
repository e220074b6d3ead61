package com.example.forwarding;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * F1: a truck is reserved.
 *
 * @param by who reserved it
 * @param carrier whose truck it is
 * @param tonnes how much it takes
 * @param day on which it comes
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
