package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a line cannot be dropped, or why the rest of the order cannot be cancelled (M5). */
public enum ShortageRefusal implements NamedRefusal {
    LAST_LINE_LEFT,
    LINE_UNKNOWN,
    NO_LINE_DROPPED;

    @Override
    public String requirement() {
        return "M5";
    }
}
