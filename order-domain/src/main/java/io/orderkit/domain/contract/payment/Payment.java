package io.orderkit.domain.contract.payment;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.text.Identifies;
import java.time.Instant;

/**
 * An amount of money that arrived, or was given back.
 *
 * @param reference the reference of the bank or the cashier; the same payment is recorded once
 * @param kind the purpose
 * @param amount the amount, positive
 * @param arrivedAt when it arrived, or was given back
 */
public record Payment(@Identifies("payment") String reference, Kind kind, Money amount, Instant arrivedAt) {
    /** The purposes of a payment. */
    public enum Kind {
        DEPOSIT,
        BALANCE,
        GIVEN_BACK
    }

    /** Returns the amount that it adds to the customer's payments. */
    Money asPaid() {
        return kind == Kind.GIVEN_BACK ? amount.negated() : amount;
    }
}
