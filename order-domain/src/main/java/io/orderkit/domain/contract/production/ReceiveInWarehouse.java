package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.LineQuantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C12.1: the warehouse confirms what quality inspection hands over. Both inspections of the line have passed by then, or the
 * customer has accepted what failed.
 *
 * @param receipt the receipt
 */
@Wire("receive-in-warehouse")
public record ReceiveInWarehouse(WarehouseReceipt receipt) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, ReceiveInWarehouse command, Deciding deciding) {
        WarehouseReceipt receipt = command.receipt;
        Objections objections = new Objections()
                .and(Lines.mustFit(order, List.of(new LineQuantity(receipt.line(), receipt.quantity()))))
                .when(
                        Production.of(order).receipts().containsKey(receipt.number()),
                        ProductionRefusal.RECEIPT_KNOWN,
                        "number",
                        receipt.number());
        for (Inspector inspector : Inspector.values()) {
            objections.and(Inspections.notPassed(order, receipt.line(), inspector));
        }
        return objections.list();
    }

    public static List<WarehouseReceived> decide(ContractOrder order, ReceiveInWarehouse command, Deciding deciding) {
        return List.of(new WarehouseReceived(command.receipt));
    }
}
