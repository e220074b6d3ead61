package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a warehouse receipt was corrected (X10). If necessary, separate events withdraw the
 * completion, the balance notice and the payment clearance.
 *
 * @param before the previous record; its quantity is zero if the correction restores a withdrawn receipt
 * @param receipt the corrected receipt; empty if no goods were received
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 */
@Wire("warehouse-receipt-corrected")
public record WarehouseReceiptCorrected(
        WarehouseReceipt before, Optional<WarehouseReceipt> receipt, String reason, ActorId by)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder without = without(order, before);
        ContractOrder corrected = receipt.map(now -> without.with(
                        Production.KEY,
                        production -> production
                                .withReceipts(production.receipts().plus(now.number(), now))
                                .withReceiptNumbers(production.receiptNumbers().plus(now.number()))
                                .withWithdrawnReceipts(production
                                        .withdrawnReceipts()
                                        .filtered(entry -> !entry.getKey().equals(before.number())))))
                .orElseGet(() -> without.with(
                        Production.KEY,
                        production -> production.withWithdrawnReceipts(
                                production.withdrawnReceipts().plus(before.number(), before))));
        return NoticedWorth.afterReceipts(order, corrected);
    }

    static ContractOrder without(ContractOrder order, WarehouseReceipt gone) {
        return order.with(
                Production.KEY,
                production -> production.withReceipts(
                        production.receipts().filtered(entry -> !entry.getKey().equals(gone.number()))));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "warehouse-receipt-corrected",
                Set.of(Role.CS_AGENT, Role.FINANCE, Role.SALESPERSON),
                Map.of(
                        "number",
                        before.number(),
                        "before",
                        before.quantity().toString(),
                        "now",
                        receipt.map(now -> now.quantity().toString()).orElse("-"),
                        "reason",
                        reason)));
    }
}
