package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;

/**
 * The sending of a confirmation, for which postponement.drl determines the terms of postponement (C9.3).
 *
 * @param tier the customer's tier
 * @param urgency the urgency of the order
 * @param channel the channel of the order
 * @param open the values of the open properties, which a host or a table supplies
 */
public record Sending(Tier tier, Urgency urgency, Channel channel, OpenValues open) implements OpenFact {
    public Sending {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(open);
    }
}
