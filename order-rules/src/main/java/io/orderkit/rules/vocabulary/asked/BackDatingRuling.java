package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of back-dating.drl may say (X11). The lowest of several numbers holds. The sentence of a reason may name {@code {days}}.
 */
public interface BackDatingRuling {
    /**
     * It may lie a number of days back, when it is not the CS supervisor who enters it.
     *
     * @throws InvalidValue when outside 0 to 366
     */
    void daysBack(int days, String reason);
}
