package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The verdict on how many different persons must agree to the emergency plan for an anomaly (C11.1).
 *
 * @param persons the number of persons, 1 to 20
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("plan-verdict")
public record PlanVerdict(int persons, Judgement judgement) implements Verdict {
    /**
     * Checks that the number of persons is in range.
     *
     * @throws InvalidValue when the number of persons is not between 1 and 20
     */
    public PlanVerdict {
        persons = Possible.within("persons of a plan", persons, 1, 20);
    }
}
