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
 * A contract order, folded from its history.
 *
 * @param id its identity
 * @param positions its state on each track
 * @param content the current content of the order
 * @param revision the revision of the content, increased by one with each change
 * @param touched the revision in which each aspect last changed
 * @param parts the parts that each phase keeps
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

    /** Returns an order without events. */
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
     * Returns this order with another content and a new revision, in which the differing aspects count as changed. The
     * revision increases even if the content is equal: personal data may have been erased since, and approvals must
     * still name the same revision.
     */
    public ContractOrder withContent(OrderContent changed) {
        Map<Aspect, Revision> now = new EnumMap<>(Aspect.class);
        now.putAll(touched);
        ContractForm.of(this).touched(content, changed).forEach(aspect -> now.put(aspect, revision.next()));
        return new ContractOrder(id, positions, changed, revision.next(), now, parts);
    }

    /**
     * Returns this order with content in which only C5 may have settled something. The revision increases only if the
     * content differs (C5).
     */
    public ContractOrder withTerms(OrderContent settled) {
        return ContractForm.of(this).touched(content, settled).contains(Aspect.PRICE)
                ? withContent(settled)
                : new ContractOrder(id, positions, settled, revision, touched, parts);
    }

    /**
     * Returns this order at a revision that its history names, before any approval. Some releases gave no new revision
     * to a content that repeats the earlier one.
     */
    public ContractOrder atRevision(Revision named) {
        Map<Aspect, Revision> then = new EnumMap<>(Aspect.class);
        touched.forEach((aspect, at) -> then.put(aspect, at.compareTo(named) <= 0 ? at : named));
        return new ContractOrder(id, positions, content, named, then, parts);
    }

    /** Returns all missing required items, in the form's order (C3). */
    public List<FormItem> missing(Set<FormField> required) {
        return ContractForm.of(this).missing(content, required);
    }

    /** Returns whether the goods have left; for the selected delivery, where there are several. */
    public boolean haveGoodsLeft() {
        return positions.on(DeliveryState.TRACK) instanceof DeliveryState state && state.haveGoodsLeft();
    }

    /** Returns whether an approval given for a revision is still valid: its aspect has not changed since. */
    public boolean stillHolds(Aspect aspect, Revision approved) {
        return approved.compareTo(touched.getOrDefault(aspect, Revision.NONE)) >= 0 && !approved.equals(Revision.NONE);
    }
}
