package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;

/**
 * The sending of a confirmation, for which the terms of postponement are asked (C9.3), in postponement.drl.
 *
 * @param tier the customer's tier
 * @param urgency how urgent the order is
 * @param channel how the order came
 */
public record Sending(Tier tier, Urgency urgency, Channel channel) {}
