package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** Why a phone call confirms nothing (M2). */
public enum PhoneRefusal implements RefusalCode {
    OTHER_CONTENT_CONFIRMED,
    PHONE_ITEMS_UNCHECKED,
    PHONE_ITEMS_CONTRADICTORY;

    @Override
    public String code() {
        return Names.kebab(this);
    }

    @Override
    public String requirement() {
        return "M2";
    }
}
