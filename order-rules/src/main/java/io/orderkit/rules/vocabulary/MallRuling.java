package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of mall.drl (M1, M4, M5). The stricter ruling applies. A reason's sentence may contain the placeholders {@code {hours}} and
 * {@code {limit}}.
 */
public interface MallRuling {
    /** Lets the member change or cancel the order until it is confirmed, unless a rule sets a shorter time. */
    void changeUntilConfirmed(String reason);

    /**
     * Lets the member change or cancel the order only within a number of hours after submitting it, and never after confirmation. The
     * shortest time applies.
     *
     * @throws InvalidValue when the number of hours is not between 0 and 8760
     */
    void changeWithinHours(int hours, String reason);

    /** Lets the goods leave before the payment has arrived, unless a rule forbids it. */
    void shipBeforePayment(String reason);

    /** Prevents the goods from leaving until the payment has arrived. */
    void shipAfterPayment(String reason);

    /**
     * Allows cash on delivery up to an amount in the order's currency. The lowest limit applies.
     *
     * @throws InvalidValue when the limit is negative
     */
    void limitCash(int most, String reason);
}
