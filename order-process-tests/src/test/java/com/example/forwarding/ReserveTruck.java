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
 * The reservation of a truck by the forwarder (F1).
 *
 * @param carrier the carrier that owns the truck
 * @param tonnes the capacity of the truck
 * @param day the day on which the truck is to arrive
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
