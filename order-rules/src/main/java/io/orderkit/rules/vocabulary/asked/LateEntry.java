package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that is entered after the day on which it happened, subject to back-dating.drl (C9.3, X11).
 *
 * @param tier the customer's tier
 * @param act the name of the command that enters the event, such as {@code return-confirmation}
 * @param role the role of the person who enters the event, such as {@code cs-agent}
 * @param channel the channel of the order; null while it is not known
 * @param standardDays the allowed number of days between the event and its entry, as set in back-dating-days.csv
 * @param open the values of the open properties, which a host or a table supplies
 */
public record LateEntry(
        Tier tier, String act, String role, @Nullable Channel channel, int standardDays, OpenValues open)
        implements OpenFact {
    public LateEntry {
        Objects.requireNonNull(tier);
        Objects.requireNonNull(act);
        Objects.requireNonNull(role);
        Objects.requireNonNull(open);
    }
}
