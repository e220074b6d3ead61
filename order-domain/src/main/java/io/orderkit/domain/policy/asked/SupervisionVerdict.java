package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The verdict on how many supervision times a delivery notification must state (C16).
 *
 * @param times the minimum number of supervision times, 0 to 100
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("supervision-verdict")
public record SupervisionVerdict(int times, Judgement judgement) implements Verdict {
    /**
     * Checks that the number of supervision times is in range.
     *
     * @throws InvalidValue when the number of supervision times is not between 0 and 100
     */
    public SupervisionVerdict {
        times = Possible.within("supervision times", times, 0, 100);
    }
}
