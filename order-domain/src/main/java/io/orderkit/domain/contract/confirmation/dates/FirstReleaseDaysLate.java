package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.measure.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of days by which the customer is late, counted separately for the return and for the deposit. The count
 * follows release 0.1's interpretation of C9.3, which still applies to confirmations that release 0.1 sent.
 *
 * @param byReturn the number of days until the return became clear, or until today if it is not clear yet
 * @param byDeposit the number of days until the required deposit was fully paid, or until today if it is not fully paid
 *     yet; 0 if no deposit is required, or if the terms ignore a late deposit
 */
record FirstReleaseDaysLate(int byReturn, int byDeposit) {
    int count() {
        return Math.max(byReturn, byDeposit);
    }

    boolean isByDeposit() {
        return byDeposit > byReturn;
    }

    /** Returns the number of days by which the customer is late, as of a given day. */
    static FirstReleaseDaysLate of(
            ContractOrder order, ConfirmationSending sending, CountedDays days, LocalDate today) {
        Confirmation confirmation = Confirmation.of(order);
        return new FirstReleaseDaysLate(
                days.between(sending.day(), confirmation.clearOn().orElse(today)),
                days.between(sending.day(), depositDay(order, confirmation, sending, today)));
    }

    /**
     * Returns the number of late days that had accrued when production rewrote its instruction. The dates of the new
     * instruction already include these late days.
     */
    static int beforeRewriting(ContractOrder order, ConfirmationSending sending, CountedDays days) {
        return Feasibility.of(order)
                .instruction()
                .map(instruction -> days.between(sending.day(), sending.dayOf(instruction.writtenAt())))
                .orElse(0);
    }

    private static LocalDate depositDay(
            ContractOrder order, Confirmation confirmation, ConfirmationSending sending, LocalDate today) {
        Optional<Money> required =
                confirmation.sheet().flatMap(ConfirmationSheet::deposit).filter(Money::isPositive);
        if (!sending.terms().lateDepositCounts() || required.isEmpty()) {
            return sending.day();
        }
        return PaymentAccount.of(order)
                .dayOnWhichArrived(required.get())
                .map(sending::dayOf)
                .orElse(today);
    }
}
