package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * What a rule of supervision.drl may say (C16). Of several numbers the highest holds. The sentence of a reason may name {@code {times}}.
 */
public interface SupervisionRuling {
    /**
     * The notification of the delivery states at least so many supervision times.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void superviseTimes(int times, String reason);
}
