package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The intake of an order, for which the required items are asked (C3), in completeness.drl.
 *
 * @param channel how it came
 * @param urgency how urgent it is; null when not yet known
 * @param paymentMethod how it is paid; null when not yet known
 * @param open what a host or a table adds
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
