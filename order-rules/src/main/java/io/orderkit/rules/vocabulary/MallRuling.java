package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of mall.drl may say (M1, M4, M5). The stricter word holds. The sentence of a reason may name {@code {hours}} and {@code
 * {limit}}.
 */
public interface MallRuling {
    /** The member may change or cancel the order until it is confirmed, unless a rule gives them less time. */
    void changeUntilConfirmed(String reason);

    /**
     * Only within a number of hours after submission, and never after confirmation. The shortest time holds.
     *
     * @throws InvalidValue when outside 0 to 8760
     */
    void changeWithinHours(int hours, String reason);

    /** The goods may leave before the money has come, unless a rule says that they may not. */
    void shipBeforePayment(String reason);

    /** The goods leave after the money has come. */
    void shipAfterPayment(String reason);

    /**
     * Up to so much, in the order's currency, it may be paid in cash on delivery. The lowest limit holds.
     *
     * @throws InvalidValue when negative
     */
    void limitCash(int most, String reason);
}
