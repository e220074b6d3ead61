package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delivery whose number of supervision times is determined by supervision.drl (C16).
 *
 * @param tier the customer's tier
 * @param urgency the urgency of the order
 * @param orderTotal the total of quantity × price over all lines, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param open the values of the open properties, which a host or a table supplies
 */
public record SupervisedDelivery(
        Tier tier,
        Urgency urgency,
        @Nullable BigDecimal orderTotal,
        @Nullable String currency,
        OpenValues open) implements OpenFact {
    public SupervisedDelivery {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(open);
    }
}
