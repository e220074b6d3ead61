package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * How many different persons the plan for an anomaly needs (C11.1).
 *
 * @param persons 1 to 20
 * @param judgement how that came about
 */
@Wire("plan-verdict")
public record PlanVerdict(int persons, Judgement judgement) implements Verdict {
    /** @throws InvalidValue when the persons are outside 1 to 20 */
    public PlanVerdict {
        persons = Possible.within("persons of a plan", persons, 1, 20);
    }
}
