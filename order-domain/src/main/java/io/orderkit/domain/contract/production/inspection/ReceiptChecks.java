package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lots;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The checks that a new or corrected warehouse receipt must pass (C12.1, X10). */
final class ReceiptChecks {
    private ReceiptChecks() {}

    /** Returns the receipt, with its lot numbers spelled as in the order's inspections and earlier receipts. */
    static WarehouseReceipt asKnown(ContractOrder order, WarehouseReceipt receipt) {
        return new WarehouseReceipt(
                receipt.number(), receipt.line(), receipt.quantity(), Lots.asKnown(order, receipt.lots()));
    }

    /** Returns a refusal for each quantity that is zero or does not belong to a line of the order. */
    static List<Refusal> possible(ContractOrder order, WarehouseReceipt receipt) {
        return new Objections()
                .and(Lots.mustFit(order, new LineQuantity(receipt.line(), receipt.quantity()), receipt.lots()))
                .when(
                        receipt.quantity().isZero(),
                        ProductionRefusal.RECEIPT_EMPTY,
                        "number",
                        receipt.number(),
                        "found",
                        receipt.quantity())
                .list();
    }

    /** Returns a refusal if the warehouse would receive more goods than were inspected. */
    static List<Refusal> withinInspection(ContractOrder order, WarehouseReceipt receipt) {
        Objections objections = new Objections();
        Production production = Production.of(order);
        for (LineLot goods : receipt.goods()) {
            receipt.quantityOf(goods)
                    .map(quantity -> production
                            .received(goods)
                            .filter(before -> before.unit().equals(quantity.unit()))
                            .map(quantity::plus)
                            .orElse(quantity))
                    .ifPresent(received -> withinInspection(production, goods, received, objections));
        }
        return objections.list();
    }

    private static void withinInspection(
            Production production, LineLot goods, Quantity received, Objections objections) {
        Inspections.passed(production, goods)
                .filter(passed -> passed.unit().equals(received.unit()) && received.compareTo(passed) > 0)
                .ifPresent(passed -> objections.when(
                        true,
                        ProductionRefusal.RECEIPT_EXCEEDS_INSPECTION,
                        "line",
                        goods.forSentence(),
                        "found",
                        received,
                        "expected",
                        passed));
    }
}
