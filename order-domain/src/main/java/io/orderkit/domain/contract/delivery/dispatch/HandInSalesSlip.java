package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the delivery person hands in the computer-issued sales slip (C16.1). The sales slip is filed
 * under its month of issue.
 *
 * @param slip the slip
 */
@Wire("hand-in-sales-slip")
public record HandInSalesSlip(SalesSlip slip) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return SlipCheck.of(order, slip, deciding).list();
    }

    @Override
    public List<SalesSlipFiled> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SalesSlipFiled(slip));
    }
}
