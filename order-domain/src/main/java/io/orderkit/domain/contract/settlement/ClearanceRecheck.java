package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.release.DepositGates;
import io.orderkit.domain.correction.RecheckedGate;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import java.util.Optional;

/** A recheck of the payment gate and the balance notice after a warehouse receipt or a correction (C13, X10). */
public final class ClearanceRecheck {
    /**
     * The rechecked payment gate; its original verdict says whether the balance was required. Once the gate is passed,
     * all required amounts must remain paid. Until then, the open amount must match the balance notice, if one was
     * issued.
     */
    private static final RecheckedGate<ContractOrder, Boolean> PASSED = RecheckedGate.of(
            order -> Optional.of(PaymentAccount.of(order).balanceAsked()),
            (order, balanceAsked) -> order.isAt(PaymentState.GATE_PASSED)
                    ? missing(order, balanceAsked).isEmpty()
                    : isNoticeRight(order));

    /**
     * The condition that, because of a warehouse receipt or a correction, the amount on the balance notice is wrong or
     * a required amount is unpaid although the payment gate was passed (C13.2, X10).
     */
    public static final Gate<ContractOrder> CLEARANCE_LAPSED =
            PASSED.lapsed("clearance-lapsed", Refusal.gate(SettlementRefusal.CLEARANCE_STANDS));

    private ClearanceRecheck() {}

    /**
     * Returns the part of the deposit that is due again after a correction. After production, the result
     * is at most the amount still to be collected.
     */
    public static Optional<Money> depositDue(ContractOrder order) {
        if (order.isAt(ProductionState.RELEASED)) {
            return DepositGates.dueAgain(order).filter(due -> !Balance.hasEnded(order));
        }
        return DepositGates.dueAgain(order)
                .flatMap(due -> Balance.toCollect(order).map(open -> open.compareTo(due) < 0 ? open : due));
    }

    /**
     * Returns the unpaid part of the amount that the payment gate requires, if the goods have already left. Once the
     * goods have left, the payment clearance can no longer be withdrawn.
     */
    public static Optional<Money> owed(ContractOrder order) {
        return order.haveGoodsLeft() && PASSED.hasLapsed(order)
                ? missing(order, PaymentAccount.of(order).balanceAsked())
                : Optional.empty();
    }

    private static Optional<Money> missing(ContractOrder order, boolean balanceAsked) {
        return balanceAsked ? Balance.askedOpen(order) : depositDue(order);
    }

    private static boolean isNoticeRight(ContractOrder order) {
        return !order.isAt(PaymentState.COLLECTING)
                || PaymentAccount.of(order)
                        .offNotice()
                        .filter(off -> off.isPositive() || off.isNegative())
                        .isEmpty();
    }
}
