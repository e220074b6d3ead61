package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/** The rulings of supervision.drl (C16). The highest of several numbers applies. The sentence of a reason may contain {@code {times}}. */
public interface SupervisionRuling {
    /**
     * Sets the minimum number of supervision times in the notification of the delivery.
     *
     * @throws InvalidValue when the value is outside 0 to 100
     */
    void superviseTimes(int times, String reason);
}
