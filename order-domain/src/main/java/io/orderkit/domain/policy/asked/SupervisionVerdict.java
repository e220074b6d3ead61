package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The number of supervision times that the notification of a delivery must state (C16).
 *
 * @param times the minimum number, 0 to 100
 * @param judgement the rules and reasons behind it
 */
@Wire("supervision-verdict")
public record SupervisionVerdict(int times, Judgement judgement) implements Verdict {
    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when the times are outside 0 to 100
     */
    public SupervisionVerdict {
        times = Possible.within("supervision times", times, 0, 100);
    }
}
