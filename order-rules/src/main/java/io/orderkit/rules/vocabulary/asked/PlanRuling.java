package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * The words of a rule of plan.drl may say (C11.1). The highest of several numbers holds. The sentence of a reason may name {@code {persons}}.
 */
public interface PlanRuling {
    /**
     * The plan needs a number of different persons.
     *
     * @throws InvalidValue when outside 1 to 20
     */
    void needPersons(int persons, String reason);
}
