package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.process.Gate;

/** The conditions on dropping a line, and on cancelling what is left (M5). */
public final class ShortageGates {
    /** M5: the last line is not dropped: that is the cancellation of the order. */
    public static final Gate<MallOrder> ANOTHER_LINE_IS_LEFT = Gate.when(
            "another-line-is-left",
            (order, moment) -> MallSupply.lines(order).size() != 1,
            ShortageRefusal.LAST_LINE_LEFT);

    /** M5: a line was dropped, so that the member may cancel the rest. */
    public static final Gate<MallOrder> A_LINE_WAS_DROPPED = Gate.when(
            "a-line-was-dropped",
            (order, moment) -> !MallSupply.of(order).dropped().isEmpty(),
            ShortageRefusal.NO_LINE_DROPPED);

    private ShortageGates() {}
}
