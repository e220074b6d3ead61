package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import java.time.Instant;
import java.util.Optional;

/**
 * M1, M2: the member changed his order; it waits to be confirmed again.
 *
 * @param member whose it is
 * @param content what he orders now
 * @param callDueBy by when an administrator is to call about it (M2)
 * @param judgement the rules that let it be paid so (M4)
 */
@Wire("mall-order-changed")
public record MallOrderChanged(ActorId member, MallContent content, Instant callDueBy, Judgement judgement)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.ordered(member, content)
                .with(Ordering.KEY, ordering -> new Ordering(ordering.submittedAt(), Optional.of(callDueBy)))
                .at(MallOrderState.SUBMITTED);
    }
}
