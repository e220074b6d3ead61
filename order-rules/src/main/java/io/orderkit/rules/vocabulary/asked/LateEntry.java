package io.orderkit.rules.vocabulary.asked;

import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.rules.vocabulary.OpenFact;
import io.orderkit.rules.vocabulary.OpenValues;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is entered later than it happened (C9.3, X11), in back-dating.drl.
 *
 * @param tier the customer's tier
 * @param act the name of the command that enters it: {@code return-confirmation}
 * @param role the role of the person who enters it: {@code cs-agent}
 * @param channel how the order came; null before that is known
 * @param standardDays how many days back it may lie by back-dating-days.csv
 * @param open what a host or a table adds
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
