package com.example.forwarding;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * F1: the forwarder reserves a truck.
 *
 * @param carrier whose truck it is
 * @param tonnes how much it takes
 * @param day on which it comes
 */
@Wire("acme:reserve-truck")
public record ReserveTruck(String carrier, int tonnes, LocalDate day) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(day.isBefore(deciding.today()), ForwardingRefusal.DAY_PAST, "day", day)
                .when(tonnes > 40, ForwardingRefusal.TRUCK_UNKNOWN, "tonnes", tonnes)
                .list();
    }

    @Override
    public List<TruckReserved> decide(ContractOrder order, Deciding deciding) {
        return List.of(new TruckReserved(deciding.by(), carrier, tonnes, day));
    }
}
