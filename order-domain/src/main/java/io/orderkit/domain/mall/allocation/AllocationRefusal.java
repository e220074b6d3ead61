package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why an order cannot be allocated or prepared (M3). */
public enum AllocationRefusal implements NamedRefusal {
    ALLOCATED_THERE_ALREADY,
    LINE_NOT_ORDERED,
    PREPARED_OTHERWISE;

    @Override
    public String requirement() {
        return "M3";
    }
}
