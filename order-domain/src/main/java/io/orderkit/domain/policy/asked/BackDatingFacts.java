package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts from which the rules determine how late an event may be entered (C9.3, X11).
 *
 * @param tier the customer's tier
 * @param act the wire name of the command that enters the event, such as {@code return-confirmation}
 * @param role the role of the person who enters the event, such as {@code cs-agent}
 * @param channel the channel through which the order arrived; empty while unknown
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("back-dating-facts")
public record BackDatingFacts(
        Tier tier,
        String act,
        String role,
        Optional<Channel> channel,
        @Since("0.2") Optional<Circumstances> about) implements PolicyFacts<BackDatingVerdict> {
    @Override
    public BackDatingFacts about(Optional<Circumstances> others) {
        return new BackDatingFacts(tier, act, role, channel, others);
    }
}
