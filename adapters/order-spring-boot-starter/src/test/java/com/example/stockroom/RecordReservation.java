package com.example.stockroom;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/**
 * The command that records the ERP's answer (T1). The command has no gate: only its id prevents a second record.
 *
 * @param reference the ERP's number for the reservation; empty if the ERP has rejected it
 */
@Wire("stockroom:record-reservation")
public record RecordReservation(Optional<String> reference) implements Command<MallOrder> {
    @Override
    public List<ReservationAnswered> decide(MallOrder order, Deciding deciding) {
        return List.of(new ReservationAnswered(reference));
    }
}
