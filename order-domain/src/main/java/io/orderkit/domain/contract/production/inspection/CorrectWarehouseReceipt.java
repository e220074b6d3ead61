package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.Anomalies;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which the warehouse corrects a receipt that was recorded incorrectly (X10). Until the goods leave, the
 * completion, the balance notice and the payment clearance are rechecked against the corrected receipt. Once the goods
 * have left, the correction changes the amounts due. If goods are then missing and the order is still open, the
 * correction also opens an anomaly. A withdrawn receipt can be restored by a correction only after the goods have left.
 * Goods that have not left can be received again under another number.
 *
 * @param number the number under which the receipt is currently stored
 * @param receipt the corrected receipt; empty if no goods were received
 * @param reason an explanation of how the error was found
 */
@Wire("correct-warehouse-receipt")
public record CorrectWarehouseReceipt(
        @Identifies("receipt") String number, Optional<WarehouseReceipt> receipt, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the number or the reason is blank
     */
    public CorrectWarehouseReceipt {
        number = Names.required("receipt number", number);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Optional<WarehouseReceipt> record = record(order);
        Objections objections = new Objections()
                .when(
                        record.isEmpty()
                                && InspectionGates.A_RECEIPT_IS_RECORDED.isOpen(
                                        order, deciding.actor(), deciding.moment()),
                        ProductionRefusal.RECEIPT_UNKNOWN,
                        "number",
                        number)
                .when(
                        record.isPresent() && (isWithdrawn(order) ? receipt.isEmpty() : record.equals(known(order))),
                        ProductionRefusal.CORRECTED_TO_THE_SAME,
                        "line",
                        record.map(WarehouseReceipt::line).orElse(0));
        known(order)
                .ifPresent(right -> objections
                        .and(ReceiptChecks.possible(order, right))
                        .when(isOfAnother(order, right), ProductionRefusal.RECEIPT_KNOWN, "number", right.number())
                        .and(record.filter(before -> !order.haveGoodsLeft() || isTooMuch(order, before, right))
                                .map(before -> ReceiptChecks.withinInspection(
                                        WarehouseReceiptCorrected.without(order, before), right))
                                .orElse(List.of())));
        return objections.list();
    }

    /**
     * Returns whether the corrected receipts exceed the ordered quantity plus its tolerance. Even after the goods have
     * left, such a quantity is accepted only if it passed the inspections.
     */
    private static boolean isTooMuch(ContractOrder order, WarehouseReceipt before, WarehouseReceipt right) {
        Optional<Quantity> others = Production.of(WarehouseReceiptCorrected.without(order, before))
                .received(right.line())
                .filter(received -> received.unit().equals(right.quantity().unit()));
        Quantity sum = others.map(right.quantity()::plus).orElse(right.quantity());
        return order.content()
                .line(right.line())
                .flatMap(OrderLine::mostQuantity)
                .filter(most -> most.unit().equals(sum.unit()))
                .filter(most -> sum.compareTo(most) > 0)
                .isPresent();
    }

    private boolean isOfAnother(ContractOrder order, WarehouseReceipt right) {
        return !Identity.same(right.number(), number)
                && Identity.find(Production.of(order).receiptNumbers(), right.number())
                        .isPresent();
    }

    /**
     * Returns the record currently stored under the receipt number. A withdrawn receipt counts as a receipt for a
     * quantity of zero.
     */
    private Optional<WarehouseReceipt> record(ContractOrder order) {
        return Identity.find(Production.of(order).receipts().keySet(), number)
                .map(Production.of(order).receipts()::get)
                .or(() -> withdrawn(order)
                        .map(gone -> new WarehouseReceipt(
                                gone.number(),
                                gone.line(),
                                Quantity.zero(gone.quantity().unit()))));
    }

    /**
     * Returns the withdrawn receipt with this number if the goods have left. Until the goods leave, the result is
     * empty, because the goods can still be received again.
     */
    private Optional<WarehouseReceipt> withdrawn(ContractOrder order) {
        return !order.haveGoodsLeft()
                ? Optional.empty()
                : Identity.find(Production.of(order).withdrawnReceipts().keySet(), number)
                        .map(Production.of(order).withdrawnReceipts()::get);
    }

    private boolean isWithdrawn(ContractOrder order) {
        return withdrawn(order).isPresent();
    }

    private Optional<WarehouseReceipt> known(ContractOrder order) {
        return receipt.map(right -> ReceiptChecks.asKnown(order, right));
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        WarehouseReceiptCorrected corrected =
                new WarehouseReceiptCorrected(record(order).orElseThrow(), known(order), reason, deciding.by());
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(corrected);
        if (order.haveGoodsLeft() && !order.isAt(DeliveryState.CLOSED)) {
            shortage(corrected.applyTo(order), corrected.before().line()).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<AnomalyReported> shortage(ContractOrder after, int line) {
        return CompletionGates.isShort(after, line)
                ? Optional.of(new AnomalyReported(
                        Anomalies.unusedNumber(after, "shortage-"),
                        Anomaly.Kind.OTHER,
                        Set.of(line),
                        "@anomaly-report.shortage"))
                : Optional.empty();
    }
}
