package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;

/**
 * The settings for a relay's work on a shard.
 *
 * @param lease the time after which a shard's lease expires unless it is renewed
 * @param batch the number of rows read at once, from 1 to {@value OrderQuery#MOST_ROWS}; each active shard keeps up to
 *     that many rows in memory
 * @param firstPause the pause after the first failure, which doubles after each further failure
 * @param longestPause the maximum pause
 * @param mostAttempts the number of temporary failures after which an event is parked. After a permanent failure or a
 *     program error, an event is parked sooner
 */
public record RelayTerms(Duration lease, int batch, Duration firstPause, Duration longestPause, int mostAttempts) {
    /**
     * The default terms: leases of 30 seconds, batches of 100 rows, pauses of one second to five minutes, and 300
     * attempts. With these terms, an outage of a whole day does not cause any event to be parked.
     */
    public static final RelayTerms USUAL =
            new RelayTerms(Duration.ofSeconds(30), 100, Duration.ofSeconds(1), Duration.ofMinutes(5), 300);

    /**
     * Checks that all values are within their permitted ranges.
     *
     * @throws InvalidValue if a duration is not positive or a number is out of range
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
     * Returns the pause before a failed row is retried. The pause doubles with each failure and is then shortened by up
     * to half. Rows that failed together are therefore retried at different times. For the same failure, the pause is
     * the same on all machines.
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
