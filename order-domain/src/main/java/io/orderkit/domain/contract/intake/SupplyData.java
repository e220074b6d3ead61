package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.OrderContent;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C2.2: the salesperson hands in the complete data of an order that he gave by word of mouth. What is not complete does not free him.
 *
 * @param content what the form says beyond what is known
 * @param form the hand-written form
 */
@Wire("supply-data")
public record SupplyData(OrderContent content, DocumentReference form) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, SupplyData command, Deciding deciding) {
        return Intake.mustBeOf(order.customer(), command.content);
    }

    public static List<DataSupplied> decide(ContractOrder order, SupplyData command, Deciding deciding) {
        ContractOrder supplied = order.withContent(order.content().overlaidBy(command.content));
        return List.of(new DataSupplied(
                supplied.content(),
                command.form,
                supplied.content()
                        .missing(
                                Checklist.verdict(supplied, deciding.policies()).required())));
    }
}
