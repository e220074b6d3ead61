package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The verdict on the period within which people other than the CS supervisor can enter a past event (C9.3, X11).
 *
 * @param days the maximum age in calendar days, 0 to 366
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("back-dating-verdict")
public record BackDatingVerdict(int days, Judgement judgement) implements Verdict {
    /**
     * Checks that the number of days is in range.
     *
     * @throws InvalidValue when the number of days is not between 0 and 366
     */
    public BackDatingVerdict {
        days = Possible.within("days back", days, 0, 366);
    }
}
