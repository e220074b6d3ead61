package io.orderkit.domain.mall.order;

import io.orderkit.domain.model.Names;

/** The two kinds of payment for a mall order (M4). */
public enum PaymentKind {
    CASH_ON_DELIVERY,
    PAYMENT_BEFORE_DELIVERY;

    /** Returns the wording key for the display label of this kind of payment. */
    public String wordingKey() {
        return "payment-kind." + Names.kebab(this);
    }
}
