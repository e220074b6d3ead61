package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;

/**
 * By when something owed is due (X3).
 *
 * @param hours after it arose, 1 to 8760
 * @param judgement how that came about
 */
@Wire("due-time-verdict")
public record DueTimeVerdict(int hours, Judgement judgement) implements Verdict {
    /** @throws InvalidValue when out of range */
    public DueTimeVerdict {
        if (hours < 1 || hours > 8760) {
            throw InvalidValue.of("due time", hours + " hours", "1 to 8760 hours");
        }
    }
}
