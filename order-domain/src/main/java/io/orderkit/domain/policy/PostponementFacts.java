package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts of an order when its confirmation is sent and the terms of postponement are determined (C9.3).
 *
 * @param tier the customer's tier
 * @param urgency the urgency
 * @param channel the channel by which the order came
 * @param about the circumstances of the question
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
