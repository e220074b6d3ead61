package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.LineQuantities;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.List;

/**
 * C12.1: the warehouse confirms what quality inspection hands over. Both inspections of the line have passed by then, or the
 * customer has accepted what failed; never more comes in than was inspected.
 *
 * @param receipt the receipt
 */
@Wire("receive-in-warehouse")
public record ReceiveInWarehouse(WarehouseReceipt receipt) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        WarehouseReceipt receipt = this.receipt;
        List<Refusal> misfits =
                LineQuantities.mustFit(order, List.of(new LineQuantity(receipt.line(), receipt.quantity())));
        Objections objections = new Objections()
                .and(misfits)
                .when(
                        Identity.find(Production.of(order).receiptNumbers(), receipt.number())
                                .isPresent(),
                        ProductionRefusal.RECEIPT_KNOWN,
                        "number",
                        receipt.number())
                .when(
                        receipt.quantity().isZero(),
                        ProductionRefusal.RECEIPT_EMPTY,
                        "number",
                        receipt.number(),
                        "found",
                        receipt.quantity());
        if (Inspections.nothingToReceive(order).isEmpty()) {
            objections.and(Inspections.notPassed(order, receipt.line(), Refusal.Kind.INPUT));
            if (misfits.isEmpty()) {
                mustHavePassed(order, receipt, objections);
            }
        }
        return objections.list();
    }

    private static void mustHavePassed(ContractOrder order, WarehouseReceipt receipt, Objections objections) {
        Quantity received = Production.of(order)
                .received(receipt.line())
                .map(receipt.quantity()::plus)
                .orElse(receipt.quantity());
        Inspections.passed(order, receipt.line())
                .ifPresent(passed -> objections.when(
                        received.compareTo(passed) > 0,
                        ProductionRefusal.RECEIPT_EXCEEDS_INSPECTION,
                        "line",
                        receipt.line(),
                        "found",
                        received,
                        "expected",
                        passed));
    }

    @Override
    public List<WarehouseReceived> decide(ContractOrder order, Deciding deciding) {
        return List.of(new WarehouseReceived(receipt));
    }
}
