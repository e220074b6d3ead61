package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of back-dating.drl (X11). If several rules give a number of days, the lowest applies. A reason's sentence may contain the
 * placeholder {@code {days}}.
 */
public interface BackDatingRuling {
    /**
     * Limits the age, in days, of an event that anyone but the customer service supervisor enters.
     *
     * @throws InvalidValue when the number of days is not between 0 and 366
     */
    void daysBack(int days, String reason);
}
