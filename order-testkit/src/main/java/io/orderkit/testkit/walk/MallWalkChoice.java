package io.orderkit.testkit.walk;

import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;

/**
 * The random choice of the command that a walk tries next on a mall order. The chosen commands follow the happy paths for goods and money,
 * with detours and invalid steps. Not thread-safe.
 */
public final class MallWalkChoice implements WalkChoice<MallOrder> {
    /** States in which many steps are possible, but which the happy path soon leaves. */
    private static final List<State> LINGER = List.of(
            MallOrderState.SUBMITTED,
            MallOrderState.FOUND_INVALID,
            MallDeliveryState.PREPARED,
            MallDeliveryState.SHIPPED,
            MallDeliveryState.DELIVERY_FAILED,
            MallDeliveryState.RETURNED_TO_SENDER,
            MallDeliveryState.LOST);

    private final SeededChoice dice;
    private final MallMoves moves;
    private final PaymentKind payment;

    /**
     * Creates a choice of commands for a single order; do not use it for another order.
     *
     * @param process the standard mall process or an extension of it
     */
    public MallWalkChoice(SeededChoice dice, ProcessDefinition<MallOrder> process) {
        this.dice = dice;
        moves = new MallMoves(dice, process);
        payment = dice.oneOf(PaymentKind.values());
    }

    @Override
    public Act next(MallOrder order, Moment moment) {
        if (order.isAt(MallDeliveryState.DELIVERY_FAILED) && dice.chance(40)) {
            return new Act(SampleActors.ADMINISTRATOR, new MarkReturned(moment.now()));
        }
        if (dice.chance(25)) {
            return MallPath.ofTheGoods(order, moment).orElseGet(() -> moves.any(order, moment));
        }
        if (dice.chance(LINGER.stream().anyMatch(order::isAt) ? 25 : 60)) {
            return MallPath.next(payment, order, moment).orElseGet(() -> moves.fitting(order, moment));
        }
        return dice.chance(80) ? moves.fitting(order, moment) : moves.any(order, moment);
    }
}
