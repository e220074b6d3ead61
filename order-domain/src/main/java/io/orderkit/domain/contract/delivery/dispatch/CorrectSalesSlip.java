package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command that corrects the number or the date of issue of the sales slip (C16.1, X10). The sales slip is then
 * filed under the month of the corrected date.
 *
 * @param slip the correct slip
 * @param reason an explanation of how the error was found
 */
@Wire("correct-sales-slip")
public record CorrectSalesSlip(SalesSlip slip, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectSalesSlip {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return SlipCheck.of(order, slip, deciding)
                .when(
                        Delivery.of(order).slip().filter(slip::equals).isPresent(),
                        DeliveryRefusal.DELIVERY_CORRECTION_CHANGES_NOTHING,
                        "found",
                        slip.number())
                .list();
    }

    @Override
    public List<SalesSlipCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SalesSlipCorrected(Delivery.of(order).slip(), slip, reason, deciding.by()));
    }
}
