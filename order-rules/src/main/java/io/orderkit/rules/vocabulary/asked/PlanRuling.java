package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/** The rulings of plan.drl (C11.1). The highest of several numbers applies. The sentence of a reason may contain {@code {persons}}. */
public interface PlanRuling {
    /**
     * Sets the number of different persons that the plan needs.
     *
     * @throws InvalidValue when the value is outside 1 to 20
     */
    void needPersons(int persons, String reason);
}
