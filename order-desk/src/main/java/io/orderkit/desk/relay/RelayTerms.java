package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.ports.store.OrderQuery;
import java.time.Duration;

/**
 * The settings for a relay's work on a shard.
 *
 * @param lease the time after which a shard's lease expires unless it is renewed
 * @param batch the number of rows read at a time, from 1 to {@value OrderQuery#MOST_ROWS}; each active shard keeps up
 *     to that many rows in memory
 * @param firstPause the pause after the first failure, which doubles after each further failure
 * @param longestPause the maximum pause
 * @param mostAttempts the number of temporary failures after which an event is parked. An event is parked immediately
 *     after a permanent failure, and after only a few program errors
 */
public record RelayTerms(Duration lease, int batch, Duration firstPause, Duration longestPause, int mostAttempts) {
    /**
     * The default settings: leases of 30 seconds, batches of 100 rows, pauses of one second to five minutes, and 300
     * attempts. With these settings, an outage of twelve hours does not cause any event to be parked.
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
}
