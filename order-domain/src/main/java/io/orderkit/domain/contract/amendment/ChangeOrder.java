package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.IntakeRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command that changes an order (X8). The approvals that cover the changed fields become void and must be obtained
 * again. If the confirmation has already been sent, the customer must sign and return a new version. After production
 * is released, only the CS supervisor can change the order, and production must then release it again.
 *
 * <p>The customer can never be changed. The currency cannot be changed while the company holds money from the customer
 * in that currency. Money paid in a currency other than the order's must be refunded to the customer (W3). A required
 * item whose value is removed counts as missing (C3). An order must keep at least one line.
 *
 * @param change the new values, applied after the removals
 * @param emptied the form items whose values are removed
 * @param removed the numbers of the order lines to remove
 * @param reason the reason
 * @param askedOn the time at which the customer asked for the change; if absent, the current time. Waiting days are
 *     counted up to the day of this request (C9.3)
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

    /** Creates a change that the customer is requesting now. */
    public ChangeOrder(OrderContent change, Set<FormItem> emptied, Set<Integer> removed, String reason) {
        this(change, emptied, removed, reason, Optional.empty());
    }

    /** Creates a change that the customer is requesting now and that removes nothing. */
    public ChangeOrder(OrderContent change, String reason) {
        this(change, Set.of(), Set.of(), reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        OrderContent content = order.content();
        OrderContent changed = changed(content);
        boolean holdsMoney = content.currency()
                .filter(its -> PaymentAccount.of(order).paid(its).isPositive())
                .isPresent();
        Objections objections = new Objections()
                .when(changed.equals(content), AmendmentRefusal.NOTHING_CHANGED)
                .when(
                        !changed.customer().equals(content.customer()),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@" + FormField.CUSTOMER.wordingKey())
                .when(
                        holdsMoney && !changed.currency().equals(content.currency()),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@" + FormField.CURRENCY.wordingKey())
                .when(changed.lines().isEmpty() && !content.lines().isEmpty(), AmendmentRefusal.LAST_LINE);
        askedOn.ifPresent(asked -> objections.and(BackDating.refusals(order, asked, ChangeOrder.class, deciding)));
        emptied.forEach(item ->
                objections.when(!content.says(item), AmendmentRefusal.ITEM_NOT_THERE, "item", item.forSentence()));
        change.blank()
                .forEach(item ->
                        objections.and(List.of(Refusal.input(IntakeRefusal.ITEM_MISSING, "item", item.forSentence()))));
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
