package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.PaymentRecorded;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Deciding;
import java.util.ArrayList;
import java.util.List;

/**
 * The payment that settles the rest of the required amount. If the rules allow it, this payment clears the payment gate
 * without action by finance (C13.2).
 */
public final class ClearingPayment {
    private ClearingPayment() {}

    /** Returns the events that result from recording a payment. */
    public static List<OrderEvent<ContractOrder>> events(
            ContractOrder order, RecordPayment command, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events = new ArrayList<>(command.decide(order, deciding));
        if (completes(order, new PaymentRecorded(command.payment()).applyTo(order))) {
            events.add(new PaymentClearedItself(command.payment().reference()));
        }
        return events;
    }

    private static boolean completes(ContractOrder before, ContractOrder after) {
        boolean waits = before.isAt(PaymentState.TERMS_REVIEWED) || before.isAt(PaymentState.COLLECTING);
        return waits
                && PaymentAccount.of(before).clearedByPayment()
                && Balance.askedOpen(before).isPresent()
                && Balance.askedOpen(after).isEmpty();
    }
}
