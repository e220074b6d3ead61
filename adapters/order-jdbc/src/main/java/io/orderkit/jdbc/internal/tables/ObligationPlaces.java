package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.internal.sql.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The keys by which the obligations of an order are sorted: the code, followed by a 64-bit hash of the content. A key
 * does not depend on the other obligations of the order. A page cursor therefore remains valid after an earlier
 * obligation is settled, and rows with the same key are equal. The key is short because every index on the
 * obligations contains it.
 */
public final class ObligationPlaces {
    /** The due time in the sort key of an obligation that has no due time; such obligations are sorted last. */
    public static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private ObligationPlaces() {}

    /** Returns the sort key of each obligation of an order. */
    public static List<String> of(List<Obligation> obligations) {
        Map<String, Integer> twins = new HashMap<>();
        List<String> places = new ArrayList<>();
        for (Obligation obligation : obligations) {
            String place = obligation.code() + " " + hash(content(obligation));
            places.add(place + " " + twins.merge(place, 1, Integer::sum));
        }
        return places;
    }

    /**
     * Returns the whole content of an obligation as one string. A row is not written again if its key already exists, so the key must
     * depend on the whole content. The string is assembled by hand, because a record's {@code toString} is slow.
     */
    private static String content(Obligation obligation) {
        String content = String.join(
                "\u001F",
                obligation.kind().name(),
                obligation.code(),
                obligation.requirement(),
                obligation.owner().value(),
                obligation.person().map(ActorId::value).orElse(""),
                obligation.due().map(Instant::toString).orElse(""),
                obligation.amount().map(Money::toString).orElse(""),
                obligation.about().orElse(""));
        return obligation.instance().map(its -> content + "\u001F" + its).orElse(content);
    }

    private static String hash(String content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 8);
    }
}
