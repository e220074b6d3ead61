package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.correction.RecheckedGate;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The conditions that concern inspections and warehouse receipts (C12.1, C13). */
public final class InspectionGates {
    /**
     * The condition that, for each line, the warehouse has received enough to meet the tolerance, or the customer has
     * accepted less in writing (C13).
     */
    public static final Gate<ContractOrder> RECEIPTS_COVER_ORDER = Gate.named(
                    "receipts-cover-order", (ContractOrder order, Moment moment) -> notCovered(order))
            .clearedBy(ReceiveInWarehouse.class, RecordCustomerAnswer.class);

    /** The condition that all goods in the warehouse have passed the latest inspection by each inspector (C12.1). */
    public static final Gate<ContractOrder> INSPECTIONS_PASSED = Gate.named(
                    "inspections-passed", (ContractOrder order, Moment moment) -> notPassed(order))
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class);

    /** The condition that some goods have passed both inspections and are not in the warehouse yet (C12.1). */
    public static final Gate<ContractOrder> GOODS_TO_RECEIVE = Gate.named(
                    "goods-to-receive", (ContractOrder order, Moment moment) -> Inspections.nothingToReceive(order))
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class)
            .clearedBy(TellCustomerOfAnomaly.class);

    /**
     * The gate for a completion report, which is rechecked after corrections. Completion depends only on receipts and
     * inspections, not on the rules (C13, X10).
     */
    private static final RecheckedGate<ContractOrder, OrderContent> COMPLETION = RecheckedGate.of(
            order -> Optional.of(order.content()),
            (order, ordered) -> notPassed(order).isEmpty() && notCovered(order).isEmpty());

    /**
     * The condition that goods reported as complete no longer pass their inspections or are no longer covered by
     * receipts (C12.1, C13).
     */
    public static final Gate<ContractOrder> COMPLETION_LAPSED =
            COMPLETION.lapsed("completion-lapsed", Refusal.gate(ProductionRefusal.COMPLETION_STANDS));

    /** The condition that an inspection against the confirmation is recorded and can therefore be corrected (X10). */
    public static final Gate<ContractOrder> INSPECTED_BY_CONFIRMATION =
            inspected("inspected-by-confirmation", Inspector.CUSTOMER_SERVICE);

    /**
     * The condition that an inspection against the factory product standard is recorded and can therefore be corrected
     * (X10).
     */
    public static final Gate<ContractOrder> INSPECTED_BY_STANDARD =
            inspected("inspected-by-standard", Inspector.QUALITY_INSPECTION);

    /**
     * The condition that a warehouse receipt can be corrected: one is recorded, or one was withdrawn and the goods have
     * left (X10).
     */
    public static final Gate<ContractOrder> A_RECEIPT_IS_RECORDED = Gate.when(
            "a-receipt-is-recorded",
            (order, moment) -> !Production.of(order).receipts().isEmpty()
                    || (order.haveGoodsLeft()
                            && !Production.of(order).withdrawnReceipts().isEmpty()),
            ProductionRefusal.NO_RECEIPT_RECORDED);

    private InspectionGates() {}

    private static Gate<ContractOrder> inspected(String name, Inspector inspector) {
        return Gate.when(
                name,
                (order, moment) -> Production.of(order).inspections().keySet().stream()
                        .anyMatch(key -> key.inspector() == inspector),
                ProductionRefusal.NO_INSPECTION_RECORDED);
    }

    /** Returns whether the warehouse has received too little for a line and the customer has not accepted less. */
    static boolean isShort(ContractOrder order, int line) {
        return order.content()
                .line(line)
                .filter(each -> !isCovered(order, each))
                .isPresent();
    }

    private static List<Refusal> notPassed(ContractOrder order) {
        return order.content().lines().stream()
                .flatMap(line -> Inspections.notPassed(order, line.number()).stream())
                .toList();
    }

    private static List<Refusal> notCovered(ContractOrder order) {
        return order.content().lines().stream()
                .filter(line -> !isCovered(order, line))
                .map(line -> Refusal.gate(
                        ProductionRefusal.RECEIPTS_SHORT,
                        "line",
                        line.number(),
                        "received",
                        received(order, line),
                        "ordered",
                        line.quantity().map(Quantity::toString).orElse("?")))
                .toList();
    }

    private static boolean isCovered(ContractOrder order, OrderLine line) {
        Optional<Quantity> received = Production.of(order).received(line.number());
        if (line.quantity().isEmpty() || received.isEmpty()) {
            return false;
        }
        Quantity least =
                line.tolerance().orElse(Tolerance.NONE).leastOf(line.quantity().get());
        return received.get().compareTo(least) >= 0 || lessIsAccepted(order, line.number());
    }

    private static boolean lessIsAccepted(ContractOrder order, int line) {
        return Production.of(order).anomalies().values().stream()
                .anyMatch(anomaly -> anomaly.lessIsAccepted() && anomaly.concerns(line));
    }

    private static String received(ContractOrder order, OrderLine line) {
        return Production.of(order)
                .received(line.number())
                .map(Quantity::toString)
                .orElse("0");
    }
}
