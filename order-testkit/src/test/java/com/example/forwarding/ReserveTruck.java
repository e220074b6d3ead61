package com.example.forwarding;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
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
public record ReserveTruck(String carrier, int tonnes, LocalDate day) implements OrderCommand {
    static List<Refusal> check(ContractOrder order, ReserveTruck command, Deciding deciding) {
        return new Objections()
                .when(command.day.isBefore(deciding.today()), ForwardingRefusal.DAY_PAST, "day", command.day)
                .when(command.tonnes > 40, ForwardingRefusal.TRUCK_UNKNOWN, "tonnes", command.tonnes)
                .list();
    }

    static List<TruckReserved> decide(ContractOrder order, ReserveTruck command, Deciding deciding) {
        return List.of(new TruckReserved(deciding.by(), command.carrier, command.tonnes, command.day));
    }
}
