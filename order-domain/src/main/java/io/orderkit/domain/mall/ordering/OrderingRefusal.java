package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a member cannot submit an order, or can no longer change one (M1, M4). */
public enum OrderingRefusal implements NamedRefusal {
    CHANGE_WINDOW_OVER("M1"),
    CASH_LIMIT_EXCEEDED("M4"),
    MONEY_IN_OTHER_CURRENCY("M4"),
    /** A line has a quantity of zero. */
    LINE_OF_NOTHING("M1");

    private final String requirement;

    OrderingRefusal(String requirement) {
        this.requirement = requirement;
    }

    @Override
    public String requirement() {
        return requirement;
    }
}
