package io.orderkit.domain.contract;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.process.Order;
import io.orderkit.domain.process.Parts;
import io.orderkit.domain.process.Positions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A contract order as its history tells it.
 *
 * @param id its identity
 * @param positions where it stands, one state a track
 * @param content what the customer orders, as known now
 * @param revision the revision of the content; one more with each change
 * @param touched the revision in which each aspect was last touched
 * @param parts what each phase keeps of it
 */
public record ContractOrder(
        OrderId id,
        Positions positions,
        OrderContent content,
        Revision revision,
        Map<Aspect, Revision> touched,
        Parts parts)
        implements Order<ContractOrder> {
    public ContractOrder {
        touched = Map.copyOf(touched);
    }

    static ContractOrder unborn(OrderId id, Positions initial) {
        return new ContractOrder(id, initial, OrderContent.empty(), Revision.NONE, Map.of(), Parts.none());
    }

    @Override
    public Optional<CustomerId> customer() {
        return content.customer();
    }

    @Override
    public ContractOrder withPositions(Positions moved) {
        return new ContractOrder(id, moved, content, revision, touched, parts);
    }

    @Override
    public ContractOrder withParts(Parts changed) {
        return new ContractOrder(id, positions, content, revision, touched, changed);
    }

    /** This order with other content: a new revision, in which the aspects that differ are touched. */
    public ContractOrder withContent(OrderContent changed) {
        if (changed.equals(content)) {
            return this;
        }
        Map<Aspect, Revision> now = new EnumMap<>(Aspect.class);
        now.putAll(touched);
        Aspect.touched(content, changed).forEach(aspect -> now.put(aspect, revision.next()));
        return new ContractOrder(id, positions, changed, revision.next(), now, parts);
    }

    /** Whether an approval that was given for a revision still holds: nothing that it was about has changed since. */
    public boolean stillHolds(Aspect aspect, Revision approved) {
        return approved.compareTo(touched.getOrDefault(aspect, Revision.NONE)) >= 0 && !approved.equals(Revision.NONE);
    }
}
