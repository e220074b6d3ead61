package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why goods cannot leave, or why a delivery status cannot be recorded or corrected (M3, M5). */
public enum MallDeliveryRefusal implements NamedRefusal {
    NOT_PAID_YET("M5"),
    EXPECTED_IN_THE_PAST("M5"),
    MARKED_IN_THE_FUTURE("M3"),
    MARKED_BEFORE_SHIPPING("M3"),
    SHIPPED_OTHERWISE("M5"),
    SHIPPED_AFTER_MARK("X10"),
    SHIPPING_UNCHANGED("X10"),
    OTHER_MARK("X10");

    private final String requirement;

    MallDeliveryRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
