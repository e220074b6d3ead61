package io.orderkit.domain.policy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts from which the rules determine the deadline of an obligation (X3).
 *
 * @param obligation the code of the obligation, such as {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency the urgency
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("due-time-facts")
public record DueTimeFacts(
        String obligation,
        Tier tier,
        Urgency urgency,
        @Since("0.2") Optional<Circumstances> about) implements PolicyFacts<DueTimeVerdict> {

    /** Creates facts without circumstances. */
    public DueTimeFacts(String obligation, Tier tier, Urgency urgency) {
        this(obligation, tier, urgency, Optional.empty());
    }

    @Override
    public DueTimeFacts about(Optional<Circumstances> others) {
        return new DueTimeFacts(obligation, tier, urgency, others);
    }
}
