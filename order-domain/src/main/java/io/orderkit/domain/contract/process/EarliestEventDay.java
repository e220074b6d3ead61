package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.process.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** The earliest possible day of an event in an order (X11). */
final class EarliestEventDay {
    private EarliestEventDay() {}

    /**
     * Returns the day on which the order was received or, if earlier, on which its first payment arrived. Release 0.1
     * accepted payments that arrived before the order, and their records must remain correctable (X10).
     */
    static Optional<LocalDate> of(ContractOrder order, Moment moment) {
        return OrderIntake.of(order).receivedOn().map(received -> {
            LocalDate earliest = received;
            for (Payment payment : PaymentAccount.of(order).payments()) {
                LocalDate arrived = moment.calendar().dayOf(payment.arrivedAt());
                earliest = arrived.isBefore(earliest) ? arrived : earliest;
            }
            return earliest;
        });
    }
}
