package io.orderkit.domain.policy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;

/**
 * What is known when a due time is asked (X3).
 *
 * @param obligation the code of what is owed: {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency how urgent the order is
 */
@Wire("due-time-facts")
public record DueTimeFacts(String obligation, Tier tier, Urgency urgency) implements PolicyFacts<DueTimeVerdict> {
    @Override
    public DueTimeVerdict judgedBy(Policies policies) {
        return policies.dueTime(this);
    }
}
