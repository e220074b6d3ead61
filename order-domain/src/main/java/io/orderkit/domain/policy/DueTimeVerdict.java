package io.orderkit.domain.policy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Wire;

/**
 * The verdict on the deadline of an obligation (X3).
 *
 * @param hours the number of hours from the creation of the obligation to its deadline, 1 to 8760
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("due-time-verdict")
public record DueTimeVerdict(int hours, Judgement judgement) implements Verdict {
    /**
     * Checks that the number of hours is in range.
     *
     * @throws InvalidValue when out of range
     */
    public DueTimeVerdict {
        if (hours < 1 || hours > 8760) {
            throw InvalidValue.of("due time", hours + " hours", "1 to 8760 hours");
        }
    }
}
