package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import io.orderkit.domain.wire.Since;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which an order is changed (X8). The changed fields re-open the approvals that cover them. After the
 * sending, a change needs a new version of the confirmation, which must be returned again. After release only the CS
 * supervisor may change the order, and production signs again.
 *
 * <p>The customer stays the same; so does the currency, while the company holds money of the customer. A required item
 * that is emptied is missing (C3). An order keeps at least one line.
 *
 * @param change the new values; they overlay the content after the removals
 * @param emptied the items whose values are removed
 * @param removed the numbers of the lines to remove
 * @param reason the reason
 * @param askedOn when the customer asked for the change; now if absent. The waiting days run to that day (C9.3)
 */
@Wire("change-order")
public record ChangeOrder(
        OrderContent change,
        Set<FormItem> emptied,
        Set<Integer> removed,
        String reason,
        @Since("0.2") Optional<HappenedOn> askedOn)
        implements Command<ContractOrder> {
    public ChangeOrder {
        emptied = Set.copyOf(emptied);
        removed = Set.copyOf(removed);
    }

    /** Creates a change that is asked for now. */
    public ChangeOrder(OrderContent change, Set<FormItem> emptied, Set<Integer> removed, String reason) {
        this(change, emptied, removed, reason, Optional.empty());
    }

    /** Creates a change that removes nothing and is asked for now. */
    public ChangeOrder(OrderContent change, String reason) {
        this(change, Set.of(), Set.of(), reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        OrderContent content = order.content();
        OrderContent changed = changed(content);
        Optional<Currency> held = Settlement.of(order).currencyHeld();
        Objections objections = new Objections()
                .when(changed.equals(content), AmendmentRefusal.NOTHING_CHANGED)
                .when(
                        !changed.customer().equals(content.customer()),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@" + FormField.CUSTOMER.wordingKey())
                .when(
                        held.isPresent() && !changed.currency().equals(held),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@" + FormField.CURRENCY.wordingKey())
                .when(changed.lines().isEmpty() && !content.lines().isEmpty(), AmendmentRefusal.LAST_LINE);
        askedOn.ifPresent(asked -> {
            objections.and(BackDating.refusals(order, asked, ChangeOrder.class, deciding));
            OrderIntake.of(order)
                    .receivedOn()
                    .ifPresent(received -> objections.and(TimeBounds.notBefore(asked, HappenedOn.on(received))));
        });
        emptied.forEach(item ->
                objections.when(!content.says(item), AmendmentRefusal.ITEM_NOT_THERE, "item", item.forSentence()));
        removed.forEach(line -> objections.when(
                content.line(line).isEmpty(), AmendmentRefusal.ITEM_NOT_THERE, "item", "@item.line " + line));
        return objections.list();
    }

    private OrderContent changed(OrderContent content) {
        return content.withoutLines(removed).without(emptied).overlaidBy(change);
    }

    @Override
    public List<OrderChanged> decide(ContractOrder order, Deciding deciding) {
        return List.of(
                ChangeEvents.of(order, changed(order.content()), new ChangeEvents.Cause(reason, askedOn), deciding));
    }
}
