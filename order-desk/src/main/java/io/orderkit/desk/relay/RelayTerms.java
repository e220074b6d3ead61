package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;

/**
 * The terms of a relay's work on a shard.
 *
 * @param lease how long it holds a shard without renewal
 * @param batch the number of rows read at once, 1 to {@value OrderQuery#MOST_ROWS}; they are kept in memory for each
 *     shard in work
 * @param firstPause the pause after a first failure; it doubles after each further one
 * @param longestPause the maximum pause
 * @param mostAttempts the number of failures after which an event is parked, when the cause may pass. A permanent
 *     cause, and an error of a program, park it sooner
 */
public record RelayTerms(Duration lease, int batch, Duration firstPause, Duration longestPause, int mostAttempts) {
    /**
     * The default terms: half a minute, 100 rows, from one second up to five minutes, 300 attempts. An outage of a day
     * parks nothing.
     */
    public static final RelayTerms USUAL =
            new RelayTerms(Duration.ofSeconds(30), 100, Duration.ofSeconds(1), Duration.ofMinutes(5), 300);

    /**
     * Checks the ranges of the values.
     *
     * @throws InvalidValue when a time is not positive, or a number is not within its limits
     */
    public RelayTerms {
        above0("lease", lease);
        above0("first pause", firstPause);
        above0("longest pause", longestPause);
        if (batch < 1 || batch > OrderQuery.MOST_ROWS) {
            throw InvalidValue.of("batch", String.valueOf(batch), "1 to " + OrderQuery.MOST_ROWS);
        }
        if (mostAttempts < 1) {
            throw InvalidValue.of("most attempts", String.valueOf(mostAttempts), "at least 1");
        }
    }

    static void above0(String what, Duration length) {
        if (length.isZero() || length.isNegative()) {
            throw InvalidValue.of(what, length.toString(), "a positive duration, such as PT30S");
        }
    }

    /**
     * Returns the pause after the failures of a row. It doubles after each failure and is reduced by up to half, so
     * that simultaneous failures are not retried together. The same failure has the same pause on every machine.
     */
    Duration pauseAfterFailureOf(Outbox.Row row) {
        Duration full = firstPause.multipliedBy(1L << Math.min(row.attempts(), 20));
        Duration most = full.compareTo(longestPause) > 0 ? longestPause : full;
        CRC32 scatter = new CRC32();
        scatter.update((row.event().eventId() + row.attempts()).getBytes(StandardCharsets.UTF_8));
        Duration half = most.dividedBy(2);
        return half.plus(half.multipliedBy(scatter.getValue() % 1000).dividedBy(1000));
    }
}
