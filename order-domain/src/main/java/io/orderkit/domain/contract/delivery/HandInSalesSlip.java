package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * C16.1: the delivery person hands the computer-issued sales slip in; it is filed under the month of its issue.
 *
 * @param slip the slip
 */
@Wire("hand-in-sales-slip")
public record HandInSalesSlip(SalesSlip slip) implements OrderCommand {
    public static List<SalesSlipFiled> decide(ContractOrder order, HandInSalesSlip command, Deciding deciding) {
        return List.of(new SalesSlipFiled(command.slip));
    }
}
