package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Possible;
import io.orderkit.domain.policy.Verdict;

/**
 * The maximum age of an event that is entered without the supervisor (C9.3, X11).
 *
 * @param days calendar days, 0 to 366
 * @param judgement the rules and reasons behind it
 */
@Wire("back-dating-verdict")
public record BackDatingVerdict(int days, Judgement judgement) implements Verdict {
    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when the days are outside 0 to 366
     */
    public BackDatingVerdict {
        days = Possible.within("days back", days, 0, 366);
    }
}
