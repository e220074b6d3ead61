package io.orderkit.domain.contract.payment;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.Happened;
import java.time.Instant;

/**
 * An amount of money that the company received or refunded.
 *
 * @param reference the reference given by the bank or cashier, which prevents a payment from being recorded twice
 * @param kind the purpose
 * @param amount the amount, positive
 * @param arrivedAt the time at which the money arrived or was refunded
 */
public record Payment(
        @Identifies("payment") String reference,
        Kind kind,
        Money amount,
        @Happened Instant arrivedAt) {
    /** The purposes that a payment can have. */
    public enum Kind {
        DEPOSIT,
        BALANCE,
        GIVEN_BACK
    }

    /** Returns the amount by which this payment changes the customer's paid total; negative for a refund. */
    Money asPaid() {
        return kind == Kind.GIVEN_BACK ? amount.negated() : amount;
    }
}
