package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts from which the rules determine the postponement terms for a confirmation about to be sent (C9.3).
 *
 * @param tier the customer's tier
 * @param urgency the urgency
 * @param channel the channel through which the order arrived
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("postponement-facts")
public record PostponementFacts(
        Tier tier,
        Urgency urgency,
        Channel channel,
        @Since("0.2") Optional<Circumstances> about) implements PolicyFacts<PostponementVerdict> {

    /** Creates facts without circumstances. */
    public PostponementFacts(Tier tier, Urgency urgency, Channel channel) {
        this(tier, urgency, channel, Optional.empty());
    }

    @Override
    public PostponementFacts about(Optional<Circumstances> others) {
        return new PostponementFacts(tier, urgency, channel, others);
    }
}
