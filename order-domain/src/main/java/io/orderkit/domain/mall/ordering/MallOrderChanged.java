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
 * The event recording that the member changed the order, which must then be confirmed again (M1, M2).
 *
 * @param member the member
 * @param content the new content
 * @param callDueBy the deadline by which the administrator must call the member (M2)
 * @param judgement the rule set that accepted the kind of payment (M4)
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
