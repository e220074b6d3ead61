package io.orderkit.domain.contract.payment;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.text.Identifies;
import java.time.Instant;

/**
 * Money that arrived, or was given back.
 *
 * @param reference the bank's or the cashier's reference; the same payment is recorded once
 * @param kind what it is for
 * @param amount how much, positive
 * @param arrivedAt when it arrived, or left
 */
public record Payment(@Identifies("payment") String reference, Kind kind, Money amount, Instant arrivedAt) {
    /** What it is for. */
    public enum Kind {
        DEPOSIT,
        BALANCE,
        GIVEN_BACK
    }

    /** What it adds to what the customer has paid. */
    Money asPaid() {
        return kind == Kind.GIVEN_BACK ? amount.negated() : amount;
    }
}
