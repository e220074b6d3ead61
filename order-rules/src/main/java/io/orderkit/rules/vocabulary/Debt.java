package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;

/**
 * An obligation whose due time is determined (X3), in due-time.drl.
 *
 * @param obligation the code of the obligation: {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency the urgency of the order
 * @param standardHours the number of hours within which due-times.csv makes it due
 * @param open the values that a host or a table adds
 */
public record Debt(String obligation, Tier tier, Urgency urgency, int standardHours, OpenValues open)
        implements OpenFact {
    public Debt {
        Objects.requireNonNull(obligation);
        Objects.requireNonNull(tier);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(open);
    }
}
