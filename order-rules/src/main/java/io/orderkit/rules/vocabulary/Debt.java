package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import java.util.Objects;

/**
 * Something owed, whose due time is asked (X3), in due-time.drl.
 *
 * @param obligation the code of what is owed: {@code return-of-confirmation}
 * @param tier the customer's tier
 * @param urgency how urgent the order is
 * @param standardHours within how many hours it is due by due-times.csv
 * @param open what a host or a table adds
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
