package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;

/**
 * An obligation whose due time is determined by due-time.drl (X3).
 *
 * @param obligation the code of the obligation, such as {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency the urgency of the order
 * @param standardHours the number of hours within which the obligation is due, as set in due-times.csv
 * @param open the values of the open properties, which a host or a table supplies
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
