package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The number of different persons that the plan for an anomaly needs (C11.1).
 *
 * @param persons the number, 1 to 20
 * @param judgement the rules and reasons behind it
 */
@Wire("plan-verdict")
public record PlanVerdict(int persons, Judgement judgement) implements Verdict {
    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when the persons are outside 1 to 20
     */
    public PlanVerdict {
        persons = Possible.within("persons of a plan", persons, 1, 20);
    }
}
