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
 * A mall order as its history tells it.
 *
 * @param id its identity
 * @param positions where it stands, one state a track
 * @param member whose order it is
 * @param content what he orders
 * @param revision the revision of the content
 * @param parts what each phase keeps of it
 */
public record MallOrder(
        OrderId id,
        Positions positions,
        Optional<ActorId> member,
        Optional<MallContent> content,
        Revision revision,
        Parts parts)
        implements Order<MallOrder> {
    public static MallOrder unborn(OrderId id, Positions initial) {
        return new MallOrder(id, initial, Optional.empty(), Optional.empty(), Revision.NONE, Parts.none());
    }

    /** Members are the mall's customers. */
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

    /** This order of that member, with that content: a new revision. */
    public MallOrder ordered(ActorId by, MallContent what) {
        return new MallOrder(id, positions, Optional.of(by), Optional.of(what), revision.next(), parts);
    }
}
