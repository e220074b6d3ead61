package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cancelled order, whose maximum fee is determined by cancellation-fee.drl (X8).
 *
 * @param tier the customer's tier
 * @param causedBy the party that caused the cancellation
 * @param production the progress of production: {@code not-ordered}, {@code issued}, {@code released} or {@code completed}
 * @param paid the amount that the customer has paid, less refunds, in the order's currency
 * @param orderTotal the total of quantity × price over all lines, in the order's currency; null while it is not known
 * @param currency the order's currency, an ISO code; null while it is not known
 * @param open the values of the open properties, which a host or a table supplies
 */
public record CancelledOrder(
        Tier tier,
        CancellationCause causedBy,
        String production,
        BigDecimal paid,
        @Nullable BigDecimal orderTotal,
        @Nullable String currency,
        OpenValues open)
        implements OpenFact {
    public CancelledOrder {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(causedBy);
        Objects.requireNonNull(production);
        Objects.requireNonNull(paid);
        Objects.requireNonNull(open);
    }
}
