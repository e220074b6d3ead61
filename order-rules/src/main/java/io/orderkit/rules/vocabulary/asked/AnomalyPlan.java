package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan for an anomaly, for which plan.drl determines how many persons must agree (C11.1).
 *
 * @param tier the customer's tier
 * @param kind the code of the anomaly's kind, such as {@code production} or {@code technical}
 * @param quantity the quantity of goods affected by the anomaly; null when the anomaly names no quantity
 * @param quantityUnit the unit of the affected quantity; null when the anomaly names no quantity
 * @param orderTotal the total of quantity × price over all lines, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param open the values of the open properties, which a host or a table supplies
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
