package io.orderkit.domain.policy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * What is known when a due time is asked (X3).
 *
 * @param obligation the code of what is owed: {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency how urgent the order is
 * @param about what else is known around the question
 */
@Wire("due-time-facts")
public record DueTimeFacts(
        String obligation,
        Tier tier,
        Urgency urgency,
        @Since("0.2") Optional<Circumstances> about) implements PolicyFacts<DueTimeVerdict> {

    /** Facts of which nothing else is known. */
    public DueTimeFacts(String obligation, Tier tier, Urgency urgency) {
        this(obligation, tier, urgency, Optional.empty());
    }

    @Override
    public DueTimeFacts about(Optional<Circumstances> others) {
        return new DueTimeFacts(obligation, tier, urgency, others);
    }
}
