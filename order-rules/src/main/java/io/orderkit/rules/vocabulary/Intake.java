package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The intake of an order, for which completeness.drl determines the required items of the confirmation form (C3).
 *
 * @param channel the channel of the order
 * @param urgency the urgency of the order; null while it is not known
 * @param paymentMethod the payment method of the order; null while it is not known
 * @param open the values of the open properties, which a host or a table supplies
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
