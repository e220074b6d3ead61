package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a member submitted an order in the shop (M1).
 *
 * @param member the member
 * @param content the content
 * @param at the time
 * @param callDueBy the deadline by which the administrator must call the member (M2)
 * @param judgement the rule set that accepted the kind of payment (M4)
 */
@Wire("mall-order-submitted")
public record MallOrderSubmitted(
        ActorId member, MallContent content, Instant at, Instant callDueBy, Judgement judgement)
        implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.ordered(member, content)
                .with(Ordering.KEY, ordering -> new Ordering(Optional.of(at), Optional.of(callDueBy)))
                .at(MallOrderState.SUBMITTED);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "mall-order", Set.of(Role.MALL_ADMINISTRATOR), Map.of("callBy", callDueBy.toString())));
    }
}
