package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.correction.RecheckedGate;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.Optional;

/**
 * A check of whether an issued production order still has the deposit and the return that were required for it (C9.1,
 * C9.2, X10).
 */
public final class IssueLapse {
    private static final RecheckedGate<ContractOrder, Production> GRANTED = RecheckedGate.of(
            order -> Optional.of(Production.of(order)).filter(any -> !order.isAt(ProductionState.NOT_ORDERED)),
            (order, verdicts) -> !DepositGates.haveLapsed(order) && (verdicts.returnWaived() || isReturned(order)));

    /**
     * The condition that a correction has invalidated the deposit or the return on which the issued production order
     * depends (C9.2, X10). A later change of tier does not affect an issued production order (X7).
     */
    public static final Gate<ContractOrder> ISSUE_LAPSED =
            GRANTED.lapsed("issue-lapsed", Refusal.gate(PaymentRefusal.ISSUE_STANDS));

    private IssueLapse() {}

    /** Returns whether the return on which the issued production order depends no longer exists. */
    static boolean lacksReturn(ContractOrder order) {
        return !Production.of(order).returnWaived() && !isReturned(order);
    }

    private static boolean isReturned(ContractOrder order) {
        return Confirmation.of(order).isReturnedClear();
    }
}
