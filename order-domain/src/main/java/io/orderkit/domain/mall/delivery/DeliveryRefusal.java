package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** Why goods do not leave, or a delivery is not marked so (M3, M5). */
public enum DeliveryRefusal implements RefusalCode {
    NOT_PAID_YET("M5"),
    EXPECTED_IN_THE_PAST("M5"),
    MARKED_IN_THE_FUTURE("M3"),
    MARKED_BEFORE_SHIPPING("M3");

    private final String requirement;

    DeliveryRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String code() {
        return Names.kebab(this);
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
