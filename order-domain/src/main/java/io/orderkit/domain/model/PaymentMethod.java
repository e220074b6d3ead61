package io.orderkit.domain.model;

/** How an order is paid, by the sales contract (C5). */
public enum PaymentMethod {
    /** All of it before delivery. */
    PREPAYMENT,
    /** A deposit before production, the balance before delivery. */
    DEPOSIT_AND_BALANCE,
    /** By the contract's term, after delivery. */
    OPEN_ACCOUNT,
    CASH_ON_DELIVERY
}
