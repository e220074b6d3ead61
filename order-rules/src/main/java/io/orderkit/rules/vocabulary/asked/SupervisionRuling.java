package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of supervision.drl may say (C16). The highest of several numbers holds. The sentence of a reason may name {@code {times}}.
 */
public interface SupervisionRuling {
    /**
     * The notification of the delivery states at least a number of supervision times.
     *
     * @throws InvalidValue when outside 0 to 100
     */
    void superviseTimes(int times, String reason);
}
