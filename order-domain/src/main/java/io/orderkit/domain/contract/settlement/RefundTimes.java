package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/** The day on which the payments first cover a refund. The refund cannot be dated before this day (X11). */
final class RefundTimes {
    private RefundTimes() {}

    /**
     * Returns the day on which the payments first cover a refund; empty for a payment. The result has no time of day,
     * because banks record only the dates of payments and refunds.
     */
    static List<HappenedOn> followed(ContractOrder order, Payment payment, String reference, Moment moment) {
        if (payment.kind() != Payment.Kind.GIVEN_BACK) {
            return List.of();
        }
        return PaymentAccount.of(order)
                .coveredSince(payment, reference)
                .map(moment.calendar()::dayOf)
                .map(HappenedOn::on)
                .stream()
                .toList();
    }
}
