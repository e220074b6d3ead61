package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.correction.RecheckedGate;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions under which production is complete and stays complete (C12.1, C13). */
public final class CompletionGates {
    /**
     * The condition that, for each line, the warehouse has received at least the minimum that the tolerance allows, or
     * the customer has accepted less in writing (C13).
     */
    public static final Gate<ContractOrder> RECEIPTS_COVER_ORDER = Gate.named(
                    "receipts-cover-order", (ContractOrder order, Moment moment) -> notCovered(order))
            .clearedBy(ReceiveInWarehouse.class, RecordCustomerAnswer.class);

    /**
     * The gate for reporting completion; it is rechecked after corrections. Completion depends only on receipts and
     * inspections, not on the rules (C13, X10).
     */
    private static final RecheckedGate<ContractOrder, OrderContent> COMPLETION = RecheckedGate.of(
            order -> Optional.of(order.content()),
            (order, ordered) -> InspectionGates.notPassed(order).isEmpty()
                    && notCovered(order).isEmpty());

    /**
     * The condition that goods reported as complete no longer pass their inspections or are no longer covered by
     * receipts (C12.1, C13).
     */
    public static final Gate<ContractOrder> COMPLETION_LAPSED =
            COMPLETION.lapsed("completion-lapsed", Refusal.gate(ProductionRefusal.COMPLETION_STANDS));

    private CompletionGates() {}

    /** Returns whether the warehouse has received too little for a line and the customer has not accepted less. */
    static boolean isShort(ContractOrder order, int line) {
        return order.content()
                .line(line)
                .filter(each -> !isCovered(order, each))
                .isPresent();
    }

    private static List<Refusal> notCovered(ContractOrder order) {
        List<Refusal> reasons = new ArrayList<>();
        for (OrderLine line : order.content().lines()) {
            if (!isCovered(order, line)) {
                reasons.add(Refusal.gate(
                        ProductionRefusal.RECEIPTS_SHORT,
                        "line",
                        line.number(),
                        "received",
                        received(order, line),
                        "ordered",
                        line.quantity().map(Quantity::toString).orElse("?")));
            }
        }
        return reasons;
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
