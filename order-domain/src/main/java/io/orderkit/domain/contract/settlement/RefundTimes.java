package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/** The day on which the money that a refund gives back had arrived, which the refund follows (X11). */
final class RefundTimes {
    private RefundTimes() {}

    /**
     * Returns the day from which the payments cover a refund; empty for a payment. The day has no time, because banks
     * date payments and refunds without one.
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
