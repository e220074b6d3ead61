package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of supervision.drl (C16). If several rules give a number of supervision times, the highest applies. A reason's sentence may
 * contain the placeholder {@code {times}}.
 */
public interface SupervisionRuling {
    /**
     * Sets the minimum number of supervision times in the delivery notification.
     *
     * @throws InvalidValue when the number of supervision times is not between 0 and 100
     */
    void superviseTimes(int times, String reason);
}
