package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C18: the customer has signed the arrival receipt; the order enters the product-use service at once.
 *
 * @param receipt who signed, and when
 */
@Wire("sign-arrival-receipt")
public record SignArrivalReceipt(Statement receipt) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Proof.written(DeliveryRefusal.RECEIPT_WRITING_MISSING, receipt);
    }

    @Override
    public List<ArrivalReceiptSigned> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ArrivalReceiptSigned(receipt));
    }
}
