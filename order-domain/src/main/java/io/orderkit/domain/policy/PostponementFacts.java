package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;

/**
 * What is known of an order when its confirmation is sent and the terms of postponement are asked (C9.3).
 *
 * @param tier the customer's tier
 * @param urgency how urgent the order is
 * @param channel how the order came
 */
@Wire("postponement-facts")
public record PostponementFacts(Tier tier, Urgency urgency, Channel channel)
        implements PolicyFacts<PostponementVerdict> {
    @Override
    public PostponementVerdict judgedBy(Policies policies) {
        return policies.postponement(this);
    }
}
