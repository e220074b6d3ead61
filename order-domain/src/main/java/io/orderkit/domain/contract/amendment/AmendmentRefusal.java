package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** Why an order can be changed or cancelled no longer (X8). */
public enum AmendmentRefusal implements RefusalCode {
    GOODS_HAVE_LEFT("X8"),
    NOTHING_CHANGED("X8"),
    ITEM_NOT_THERE("X8"),
    LAST_LINE("X8"),
    ITEM_IS_FIXED("X8");

    private final String requirement;

    AmendmentRefusal(String requirement) {
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
