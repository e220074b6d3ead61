package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.process.Gate;

/** The conditions for dropping a line and for cancelling the rest of the order (M5). */
public final class ShortageGates {
    /**
     * The condition that the order has more than one line left. Dropping the last line would amount to cancelling the
     * order (M5).
     */
    public static final Gate<MallOrder> ANOTHER_LINE_IS_LEFT = Gate.when(
            "another-line-is-left",
            (order, moment) -> MallSupply.lines(order).size() != 1,
            ShortageRefusal.LAST_LINE_LEFT);

    /** The condition that a line was dropped, which allows the member to cancel the rest of the order (M5). */
    public static final Gate<MallOrder> A_LINE_WAS_DROPPED = Gate.when(
            "a-line-was-dropped",
            (order, moment) -> !MallSupply.of(order).dropped().isEmpty(),
            ShortageRefusal.NO_LINE_DROPPED);

    private ShortageGates() {}
}
