package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.ReceivedWorth;
import io.orderkit.domain.measure.Money;

/**
 * The adjustment of an order when warehouse receipts change the value of the goods after the balance notice has been
 * issued (C13.2).
 */
final class NoticedWorth {
    private NoticedWorth() {}

    /**
     * Returns the order, adjusted for warehouse receipts that were added or corrected after its balance notice. The
     * order records how much the amount in the notice differs from the open amount. If the value of the goods changes,
     * the recorded difference changes with it.
     */
    static ContractOrder afterReceipts(ContractOrder before, ContractOrder after) {
        if (!before.isAt(ProductionState.COMPLETED)) {
            return after;
        }
        return PaymentAccount.of(after)
                .noticed()
                .map(Money::currency)
                .map(currency -> ReceivedWorth.of(before, currency).minus(ReceivedWorth.of(after, currency)))
                .map(less -> after.with(PaymentAccount.KEY, account -> account.offBy(less)))
                .orElse(after);
    }
}
