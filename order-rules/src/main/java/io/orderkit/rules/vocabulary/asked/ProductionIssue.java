package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A production order that is about to be issued, subject to issue.drl (C9.1, C10).
 *
 * @param tier the customer's tier
 * @param orderTotal the total of quantity × price over all lines, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param paymentMethod the payment method of the order
 * @param urgency the urgency of the order
 * @param open the values of the open properties, which a host or a table supplies
 */
public record ProductionIssue(
        Tier tier,
        @Nullable BigDecimal orderTotal,
        @Nullable String currency,
        PaymentMethod paymentMethod,
        Urgency urgency,
        OpenValues open)
        implements OpenFact {
    public ProductionIssue {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(paymentMethod);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(open);
    }
}
