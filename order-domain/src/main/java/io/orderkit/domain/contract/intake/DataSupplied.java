package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Optional;

/**
 * The event recording that the salesperson submitted data for the order (C2.2). Once the data are complete, the
 * salesperson owes no more data.
 *
 * @param content the complete content of the order, including the new data
 * @param form the handwritten form
 * @param missing the required items that are still missing
 */
@Wire("data-supplied")
public record DataSupplied(OrderContent content, DocumentReference form, List<FormItem> missing)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder supplied = order.withContent(content);
        return missing.isEmpty()
                ? supplied.with(OrderIntake.KEY, intake -> intake.withDataOwedBy(Optional.empty()))
                : supplied;
    }
}
