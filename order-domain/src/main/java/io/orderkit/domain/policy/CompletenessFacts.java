package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts of an order from which the rules determine which items are mandatory (C3).
 *
 * @param channel the channel through which the order arrived
 * @param urgency the urgency, once known
 * @param paymentMethod the payment method; empty while unknown
 * @param about additional facts, such as the date, the customer and the product
 */
@Wire("completeness-facts")
public record CompletenessFacts(
        Channel channel,
        Optional<Urgency> urgency,
        Optional<PaymentMethod> paymentMethod,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<CompletenessVerdict> {

    /** Creates facts without circumstances. */
    public CompletenessFacts(Channel channel, Optional<Urgency> urgency, Optional<PaymentMethod> paymentMethod) {
        this(channel, urgency, paymentMethod, Optional.empty());
    }

    @Override
    public CompletenessFacts about(Optional<Circumstances> others) {
        return new CompletenessFacts(channel, urgency, paymentMethod, others);
    }
}
