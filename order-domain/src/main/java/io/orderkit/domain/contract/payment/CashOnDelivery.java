package io.orderkit.domain.contract.payment;

import io.orderkit.domain.catalogue.PaymentTrait;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;

/** The agreement that the customer pays when the goods are handed over (C13.2). A company marks its methods by a trait. */
public final class CashOnDelivery {
    private CashOnDelivery() {}

    /** Returns whether the order's payment method is one with cash on delivery; false while it has no method. */
    public static boolean is(ContractOrder order, Moment moment) {
        return order.content()
                .paymentMethod()
                .filter(method -> moment.catalogue().has(method, PaymentTrait.CASH_ON_DELIVERY))
                .isPresent();
    }
}
