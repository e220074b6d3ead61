package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The intake of an order, for which the required items are determined (C3), in completeness.drl.
 *
 * @param channel the channel of the order
 * @param urgency the urgency of the order; null when not yet known
 * @param paymentMethod the payment method of the order; null when not yet known
 * @param open the values that a host or a table adds
 */
public record Intake(
        Channel channel,
        @Nullable Urgency urgency,
        @Nullable PaymentMethod paymentMethod,
        OpenValues open) implements OpenFact {
    public Intake {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(open);
    }
}
