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

    public static ContractOrder unborn(OrderId id, Positions initial) {
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
     * This order with other content: a new revision, in which the aspects that differ are touched. Whether anything differs is not
     * asked: what is about a person may have been erased since, and the revision that approvals name is the same all the same.
     */
    public ContractOrder withContent(OrderContent changed) {
        Map<Aspect, Revision> now = new EnumMap<>(Aspect.class);
        now.putAll(touched);
        ContractForm.of(this).touched(content, changed).forEach(aspect -> now.put(aspect, revision.next()));
        return new ContractOrder(id, positions, changed, revision.next(), now, parts);
    }

    /** This order with content in which C5 alone may have settled something: no new revision where it is what it was (C5). */
    public ContractOrder withTerms(OrderContent settled) {
        return ContractForm.of(this).touched(content, settled).contains(Aspect.PRICE)
                ? withContent(settled)
                : new ContractOrder(id, positions, settled, revision, touched, parts);
    }

    /**
     * This order at a revision that its history names, before anything was approved of it. Histories may have been written by releases
     * that gave no revision to what repeats the content.
     */
    public ContractOrder atRevision(Revision named) {
        Map<Aspect, Revision> then = new EnumMap<>(Aspect.class);
        touched.forEach((aspect, at) -> then.put(aspect, at.compareTo(named) <= 0 ? at : named));
        return new ContractOrder(id, positions, content, named, then, parts);
    }

    /** Returns the required items of the form that are not there: each of them, in the form's order (C3). */
    public List<FormItem> missing(Set<FormField> required) {
        return ContractForm.of(this).missing(content, required);
    }

    /** Whether the goods have left; of the selected delivery, where there are several. */
    public boolean haveGoodsLeft() {
        return positions.on(DeliveryState.TRACK) instanceof DeliveryState state && state.haveGoodsLeft();
    }

    /** Whether an approval that was given for a revision still holds: nothing that it was about has changed since. */
    public boolean stillHolds(Aspect aspect, Revision approved) {
        return approved.compareTo(touched.getOrDefault(aspect, Revision.NONE)) >= 0 && !approved.equals(Revision.NONE);
    }
}
