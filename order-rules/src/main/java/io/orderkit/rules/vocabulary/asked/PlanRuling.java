package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The rulings of plan.drl (C11.1). If several rules give a number of persons, the highest applies. A reason's sentence may contain the
 * placeholder {@code {persons}}.
 */
public interface PlanRuling {
    /**
     * Sets the number of different persons who must agree to the plan.
     *
     * @throws InvalidValue when the number of persons is not between 1 and 20
     */
    void needPersons(int persons, String reason);
}
