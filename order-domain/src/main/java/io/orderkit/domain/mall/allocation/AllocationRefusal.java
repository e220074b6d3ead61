package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** Why an order is not allocated so, or not prepared (M3). */
public enum AllocationRefusal implements RefusalCode {
    ALLOCATED_THERE_ALREADY,
    LINE_NOT_ORDERED,
    PREPARED_OTHERWISE;

    @Override
    public String code() {
        return Names.kebab(this);
    }

    @Override
    public String requirement() {
        return "M3";
    }
}
