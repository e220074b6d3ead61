package com.example.stockroom;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that the ERP answered the request for stock (T1).
 *
 * @param reference the ERP's number for the reservation; empty if the ERP has rejected it
 */
@Wire("stockroom:reservation-answered")
public record ReservationAnswered(Optional<String> reference) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order;
    }
}
