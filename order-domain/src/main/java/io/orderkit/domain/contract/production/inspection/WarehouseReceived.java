package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;

/**
 * The event recording that the warehouse received goods (C12.1).
 *
 * @param receipt the receipt
 */
@Wire("warehouse-received")
public record WarehouseReceived(WarehouseReceipt receipt) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder received = order.with(
                Production.KEY,
                production -> production
                        .withReceipts(production.receipts().plus(receipt.number(), receipt))
                        .withReceiptNumbers(production.receiptNumbers().plus(receipt.number())));
        return NoticedWorth.afterReceipts(order, received);
    }
}
