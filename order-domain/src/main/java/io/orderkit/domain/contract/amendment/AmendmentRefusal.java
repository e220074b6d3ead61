package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why an order can no longer be changed or cancelled (X8). */
public enum AmendmentRefusal implements NamedRefusal {
    GOODS_HAVE_LEFT("X8"),
    NO_REVOCATION_AWAITED("X8"),
    REVOCATION_NOT_ASKED("X8"),
    NOTHING_CHANGED("X8"),
    ITEM_NOT_THERE("X8"),
    LAST_LINE("X8"),
    ITEM_IS_FIXED("X8");

    private final String requirement;

    AmendmentRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
