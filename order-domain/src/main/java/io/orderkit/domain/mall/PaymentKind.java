package io.orderkit.domain.mall;

/** The two ways in which a mall order is paid (M4). */
public enum PaymentKind {
    CASH_ON_DELIVERY,
    PAYMENT_BEFORE_DELIVERY
}
