package io.orderkit.domain.mall.order;

import io.orderkit.domain.model.Names;

/** The two ways in which a mall order is paid (M4). */
public enum PaymentKind {
    CASH_ON_DELIVERY,
    PAYMENT_BEFORE_DELIVERY;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "payment-kind." + Names.kebab(this);
    }
}
