package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.InvalidValue;

/**
 * What a rule of plan.drl may say (C11.1). Of several numbers the highest holds. The sentence of a reason may name {@code {persons}}.
 */
public interface PlanRuling {
    /**
     * The plan needs so many different persons.
     *
     * @throws InvalidValue when outside 1 to 20
     */
    void needPersons(int persons, String reason);
}
