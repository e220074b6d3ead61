package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.Proof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C18: the customer has signed the arrival receipt; the order enters the product-use service at once.
 *
 * @param receipt who signed, and when
 */
@Wire("sign-arrival-receipt")
public record SignArrivalReceipt(Statement receipt) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, SignArrivalReceipt command, Deciding deciding) {
        return Proof.written(DeliveryRefusal.RECEIPT_WRITING_MISSING, command.receipt);
    }

    public static List<ArrivalReceiptSigned> decide(
            ContractOrder order, SignArrivalReceipt command, Deciding deciding) {
        return List.of(new ArrivalReceiptSigned(command.receipt));
    }
}
