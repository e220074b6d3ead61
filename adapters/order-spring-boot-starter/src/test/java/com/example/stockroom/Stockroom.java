package com.example.stockroom;

import static io.orderkit.domain.model.Role.SYSTEM;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import java.util.List;
import java.util.Set;

/** The mall process, in which the ERP reserves the stock of each submitted order. */
public final class Stockroom {
    private Stockroom() {}

    // spotless:off
    public static ProcessDefinition<MallOrder> process() {
        return MallProcess.standard().extend("stockroom", 1)
                .refine(SubmitMallOrder.class, submit -> submit
                    .emits(Set.of(StockRequested.class), (order, command, deciding) -> List.of(new StockRequested())))
                .step("T1", RecordReservation.class)   .by(SYSTEM)
                    .emits(ReservationAnswered.class)
                .end()
                .words(Wording.from(Stockroom.class, "stockroom"))
                .build();
    }
    // spotless:on
}
