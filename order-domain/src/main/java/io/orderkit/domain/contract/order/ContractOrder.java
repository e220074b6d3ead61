package io.orderkit.domain.contract.order;

import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contract order, rebuilt by folding its events.
 *
 * @param id the identity of the order
 * @param positions the state of the order on each track
 * @param content the current content of the order
 * @param revision the revision number of the content, which increases by one with each change
 * @param touched the revision at which each aspect of the content last changed
 * @param parts the data that each phase of the process stores with the order
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

    /** Returns an order to which no events have been applied. */
    public static ContractOrder initialOrder(OrderId id, Positions initial) {
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

    /**
     * Returns a copy of this order with new content and a new revision, which is recorded for each changed aspect. Even
     * identical content gets a new revision, so that a replay reaches the same revisions after personal data have been
     * erased.
     */
    public ContractOrder withContent(OrderContent changed) {
        Map<Aspect, Revision> now = new EnumMap<>(Aspect.class);
        now.putAll(touched);
        ContractForm.of(this).touched(content, changed).forEach(aspect -> now.put(aspect, revision.next()));
        return new ContractOrder(id, positions, changed, revision.next(), now, parts);
    }

    /**
     * Returns a copy of this order with the content that results from the price check (C5). The revision increases only
     * if an item that affects prices has changed (C5).
     */
    public ContractOrder withTerms(OrderContent settled) {
        return ContractForm.of(this).touched(content, settled).contains(Aspect.PRICE)
                ? withContent(settled)
                : new ContractOrder(id, positions, settled, revision, touched, parts);
    }

    /**
     * Returns a copy of this order with the given revision number, taken from the order's history. The order must not
     * have any approvals yet. The method is needed because some releases did not increase the revision when
     * the content stayed the same.
     */
    public ContractOrder atRevision(Revision named) {
        Map<Aspect, Revision> then = new EnumMap<>(Aspect.class);
        touched.forEach((aspect, at) -> then.put(aspect, at.compareTo(named) <= 0 ? at : named));
        return new ContractOrder(id, positions, content, named, then, parts);
    }

    /** Returns the required items that have no value, in the order of the form (C3). */
    public List<FormItem> missing(Set<FormField> required) {
        return ContractForm.of(this).missing(content, required);
    }

    /** Returns whether the goods of the selected delivery have left. */
    public boolean haveGoodsLeft() {
        return positions.on(DeliveryState.TRACK) instanceof DeliveryState state && state.haveGoodsLeft();
    }

    /** Returns whether the approval of a revision is still valid because the approved aspect has not changed since. */
    public boolean stillHolds(Aspect aspect, Revision approved) {
        return approved.compareTo(touched.getOrDefault(aspect, Revision.NONE)) >= 0 && !approved.equals(Revision.NONE);
    }
}
