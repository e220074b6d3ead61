package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * How many supervision times the notification of a delivery must state (C16).
 *
 * @param times at least, 0 to 100
 * @param judgement how that came about
 */
@Wire("supervision-verdict")
public record SupervisionVerdict(int times, Judgement judgement) implements Verdict {
    /** @throws InvalidValue when the times are outside 0 to 100 */
    public SupervisionVerdict {
        times = Possible.within("supervision times", times, 0, 100);
    }
}
