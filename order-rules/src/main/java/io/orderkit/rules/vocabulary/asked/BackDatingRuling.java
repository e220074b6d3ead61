package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/** The rulings of back-dating.drl (X11). The lowest of several numbers applies. The sentence of a reason may contain {@code {days}}. */
public interface BackDatingRuling {
    /**
     * Limits the number of days between the event and its entry without the CS supervisor.
     *
     * @throws InvalidValue when the value is outside 0 to 366
     */
    void daysBack(int days, String reason);
}
