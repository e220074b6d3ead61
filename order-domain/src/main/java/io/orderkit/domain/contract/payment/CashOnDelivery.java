package io.orderkit.domain.contract.payment;

import io.orderkit.domain.catalogue.PaymentTrait;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;

/**
 * The agreement that the customer pays when the goods are handed over (C13.2). A company marks its cash-on-delivery
 * payment methods with a trait.
 */
public final class CashOnDelivery {
    private CashOnDelivery() {}

    /** Returns whether the order's payment method is cash on delivery; false if the order has no payment method yet. */
    public static boolean is(ContractOrder order, Moment moment) {
        return order.content()
                .paymentMethod()
                .filter(method -> moment.catalogue().has(method, PaymentTrait.CASH_ON_DELIVERY))
                .isPresent();
    }
}
