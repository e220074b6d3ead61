package io.orderkit.domain.policy;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import java.util.Optional;

/**
 * What is known of an order when its required items are asked (C3).
 *
 * @param channel how it came
 * @param urgency how urgent it is, once known
 * @param paymentMethod how it is paid, once known
 */
@Wire("completeness-facts")
public record CompletenessFacts(Channel channel, Optional<Urgency> urgency, Optional<PaymentMethod> paymentMethod)
        implements PolicyFacts<CompletenessVerdict> {
    @Override
    public CompletenessVerdict judgedBy(Policies policies) {
        return policies.completeness(this);
    }
}
