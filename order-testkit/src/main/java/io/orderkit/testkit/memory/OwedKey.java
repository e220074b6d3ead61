package io.orderkit.testkit.memory;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.process.Obligation;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of what is owed, with its place among all of them. The place follows from the content, so that it stays when
 * something else of the same order is settled.
 */
final class OwedKey implements Comparable<OwedKey> {
    /** Separates the parts of a written place; orders hold no control characters, and the content comes last. */
    private static final String SEPARATOR = "\u001F";

    private static final Comparator<OwedKey> PLACES = Comparator.comparing((OwedKey place) -> place.due)
            .thenComparing(place -> place.order, CodePointOrder.OF_TEXT)
            .thenComparing(place -> place.content, CodePointOrder.OF_TEXT)
            .thenComparing(place -> place.twin);

    private final Instant due;
    private final String order;
    private final String content;
    private final int twin;
    private final Optional<Owed> owed;

    private OwedKey(Instant due, String order, String content, int twin, Optional<Owed> owed) {
        this.due = due;
        this.order = order;
        this.content = content;
        this.twin = twin;
        this.owed = owed;
    }

    static List<OwedKey> of(OrderSummary summary) {
        Map<Obligation, Integer> twins = new HashMap<>();
        List<OwedKey> places = new ArrayList<>();
        for (Obligation obligation : summary.obligations()) {
            places.add(new OwedKey(
                    obligation.due().orElse(Instant.MAX),
                    summary.order().value(),
                    content(obligation),
                    twins.merge(obligation, 1, Integer::sum),
                    Optional.of(new Owed(summary.order(), summary.customer(), obligation))));
        }
        return places;
    }

    private static String content(Obligation obligation) {
        return String.join(
                SEPARATOR,
                obligation.code(),
                obligation.about().orElse(""),
                obligation.kind().name(),
                obligation.owner().value(),
                obligation.person().map(ActorId::value).orElse(""),
                obligation.requirement(),
                obligation.amount().map(Money::toString).orElse(""));
    }

    /** @throws IllegalArgumentException when it is no key of a page */
    static OwedKey parse(String key) {
        String[] parts = key.split(SEPARATOR, 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is no key of a page; expected one from the page before");
        }
        return new OwedKey(Instant.parse(parts[0]), parts[2], parts[3], Integer.parseInt(parts[1]), Optional.empty());
    }

    Owed owed() {
        return owed.orElseThrow();
    }

    @Override
    public int compareTo(OwedKey other) {
        return PLACES.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, due.toString(), Integer.toString(twin), order, content);
    }
}
