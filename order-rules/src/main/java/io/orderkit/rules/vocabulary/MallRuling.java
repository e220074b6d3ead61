package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of mall.drl (M1, M4, M5). The stricter ruling applies. The sentence of a reason may contain {@code {hours}} and
 * {@code {limit}}.
 */
public interface MallRuling {
    /** Lets the member change or cancel the order until it is confirmed, unless a rule gives them less time. */
    void changeUntilConfirmed(String reason);

    /**
     * Lets the member change or cancel the order only within a number of hours after submission, and never after confirmation. The shortest
     * time applies.
     *
     * @throws InvalidValue when the value is outside 0 to 8760
     */
    void changeWithinHours(int hours, String reason);

    /** Lets the goods leave before the payment has arrived, unless a rule forbids it. */
    void shipBeforePayment(String reason);

    /** Keeps the goods back until the payment has arrived. */
    void shipAfterPayment(String reason);

    /**
     * Allows cash on delivery up to an amount in the order's currency. The lowest limit applies.
     *
     * @throws InvalidValue when the value is negative
     */
    void limitCash(int most, String reason);
}
