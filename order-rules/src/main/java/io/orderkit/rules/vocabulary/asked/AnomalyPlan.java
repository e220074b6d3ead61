package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan for an anomaly (C11.1), in plan.drl.
 *
 * @param tier the customer's tier
 * @param kind the kind of the anomaly: {@code production}, {@code technical}, or another code
 * @param quantity the quantity of the goods concerned; null when the anomaly names none
 * @param quantityUnit the unit of that quantity; null when the anomaly names none
 * @param orderTotal quantity × price over all lines, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param open the values that a host or a table adds
 */
public record AnomalyPlan(
        Tier tier,
        String kind,
        @Nullable BigDecimal quantity,
        @Nullable Unit quantityUnit,
        @Nullable BigDecimal orderTotal,
        @Nullable String currency,
        OpenValues open)
        implements OpenFact {
    public AnomalyPlan {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(open);
    }
}
