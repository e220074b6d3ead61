package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a phone call cannot be recorded (M2). */
public enum PhoneRefusal implements NamedRefusal {
    OTHER_CONTENT_CONFIRMED,
    PHONE_ITEMS_UNCHECKED,
    PHONE_ITEMS_CONTRADICTORY;

    @Override
    public String requirement() {
        return "M2";
    }
}
