package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which CS explains why the ERP registered an item differently (C8). An explanation also covers the same
 * item in every later version of the order's confirmation.
 *
 * @param item the item that differs
 * @param reason the reason why the value in the ERP is acceptable although it differs from the order
 */
@Wire("explain-difference")
public record ExplainDifference(FormItem item, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ExplainDifference {
        reason = Names.required("reason for the difference", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return notOpen(order, List.of(item));
    }

    /** Returns a refusal for each item that has no open difference to explain. */
    static List<Refusal> notOpen(ContractOrder order, Iterable<FormItem> items) {
        List<FormItem> open = Confirmation.of(order).openDifferences();
        Objections objections = new Objections();
        items.forEach(item -> objections.when(
                !open.contains(item), ConfirmationRefusal.DIFFERENCE_NOT_OPEN, "item", item.forSentence()));
        return objections.list();
    }

    @Override
    public List<DifferenceExplained> decide(ContractOrder order, Deciding deciding) {
        return List.of(new DifferenceExplained(item, reason, deciding.by()));
    }
}
