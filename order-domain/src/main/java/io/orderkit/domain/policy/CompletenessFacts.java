package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Since;
import java.util.Optional;

/**
 * The facts of an order when its required items are asked (C3).
 *
 * @param channel how it came
 * @param urgency how urgent it is, once known
 * @param paymentMethod how it is paid, once known
 * @param about what else is known around the question
 */
@Wire("completeness-facts")
public record CompletenessFacts(
        Channel channel,
        Optional<Urgency> urgency,
        Optional<PaymentMethod> paymentMethod,
        @Since("0.2") Optional<Circumstances> about)
        implements PolicyFacts<CompletenessVerdict> {

    /** Facts of which nothing else is known. */
    public CompletenessFacts(Channel channel, Optional<Urgency> urgency, Optional<PaymentMethod> paymentMethod) {
        this(channel, urgency, paymentMethod, Optional.empty());
    }

    @Override
    public CompletenessFacts about(Optional<Circumstances> others) {
        return new CompletenessFacts(channel, urgency, paymentMethod, others);
    }
}
