package io.orderkit.domain.mall.order;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import java.util.Optional;

/**
 * A mall order, rebuilt by folding its events.
 *
 * @param id the identity of the order
 * @param positions the state of the order on each track
 * @param member the member who ordered
 * @param content the current content of the order
 * @param revision the revision number of the content
 * @param parts the data that each phase of the process stores with the order
 */
public record MallOrder(
        OrderId id,
        Positions positions,
        Optional<ActorId> member,
        Optional<MallContent> content,
        Revision revision,
        Parts parts)
        implements Order<MallOrder> {
    /** Returns an order to which no events have been applied. */
    public static MallOrder initialOrder(OrderId id, Positions initial) {
        return new MallOrder(id, initial, Optional.empty(), Optional.empty(), Revision.NONE, Parts.none());
    }

    /** Returns the member, who is the customer of a mall order. */
    @Override
    public Optional<CustomerId> customer() {
        return member.map(id -> new CustomerId(id.value()));
    }

    @Override
    public MallOrder withPositions(Positions moved) {
        return new MallOrder(id, moved, member, content, revision, parts);
    }

    @Override
    public MallOrder withParts(Parts changed) {
        return new MallOrder(id, positions, member, content, revision, changed);
    }

    /** Returns a copy of this order with the member's new content and the next revision number. */
    public MallOrder ordered(ActorId by, MallContent what) {
        return new MallOrder(id, positions, Optional.of(by), Optional.of(what), revision.next(), parts);
    }
}
