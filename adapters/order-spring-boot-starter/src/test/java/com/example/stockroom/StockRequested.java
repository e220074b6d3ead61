package com.example.stockroom;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/** The event recording that the ERP was asked to reserve the stock (T1). */
@Wire("stockroom:stock-requested")
public record StockRequested() implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order;
    }

    @Override
    public List<Intent> intents() {
        return List.of(new ReserveStock());
    }
}
