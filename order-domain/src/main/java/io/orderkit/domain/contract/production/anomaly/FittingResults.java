package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Production;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The results with which an anomaly can be closed, depending on the customer's answer (C11.1). */
final class FittingResults {
    private FittingResults() {}

    /**
     * Returns the possible results. Reworked or remade goods conform to the agreement, so both results are possible
     * regardless of the customer's answer. Goods that have left can still be reworked at the customer's site, but this
     * order does not cover remaking them, because a replacement is a new order (S5).
     */
    static Set<Anomaly.Result> of(ContractOrder order, Anomaly anomaly) {
        Set<Anomaly.Result> fitting = EnumSet.of(Anomaly.Result.REWORKED);
        if (!order.haveGoodsLeft()) {
            fitting.add(Anomaly.Result.REMADE);
        }
        if (anomaly.answer().filter(AnomalyAnswer::acceptsInWriting).isPresent()) {
            fitting.add(Anomaly.Result.ACCEPTED_BY_CUSTOMER);
        }
        if (isRefused(anomaly) && canBeCancelled(order)) {
            fitting.add(Anomaly.Result.CANCELLED);
        }
        if (!hasFailedGoods(order, anomaly)) {
            fitting.add(Anomaly.Result.RESOLVED);
        }
        return fitting;
    }

    private static boolean isRefused(Anomaly anomaly) {
        return anomaly.answer()
                .map(AnomalyAnswer::kind)
                .filter(AnomalyAnswer.Kind.REFUSES::equals)
                .isPresent();
    }

    /** Returns whether the state of the order allows an anomaly to be closed with a cancellation (X8). */
    private static boolean canBeCancelled(ContractOrder order) {
        return !Deliveries.haveAnyLeft(order) && !order.isAt(AgreementState.REGISTRATION_PENDING);
    }

    private static boolean hasFailedGoods(ContractOrder order, Anomaly anomaly) {
        return Production.of(order).inspections().values().stream()
                .filter(inspection -> !inspection.hasPassed())
                .map(Inspection::anomaly)
                .anyMatch(Optional.of(anomaly.number())::equals);
    }
}
