package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the salesperson hands in the complete data of an order that was placed orally (C2.2). If the
 * data are incomplete, the salesperson still owes the rest.
 *
 * @param content the field values that were not known before
 * @param form the handwritten form
 */
@Wire("supply-data")
public record SupplyData(OrderContent content, DocumentReference form) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return OrderIntake.mustBeOf(order.customer(), content);
    }

    @Override
    public List<DataSupplied> decide(ContractOrder order, Deciding deciding) {
        ContractOrder supplied = order.withContent(order.content().overlaidBy(content));
        return List.of(new DataSupplied(
                supplied.content(),
                form,
                supplied.missing(
                        Checklist.verdict(supplied, deciding.policies()).required())));
    }
}
