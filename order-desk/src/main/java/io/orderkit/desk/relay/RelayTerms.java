package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;

/**
 * How the relay works on a shard.
 *
 * @param lease how long it holds a shard without renewing
 * @param batch how many rows it takes at once, 1 to {@value OrderQuery#MOST_ROWS}: what it holds in memory for each shard that it works on
 * @param firstPause how long it waits after a first failure; twice as long after each further one
 * @param longestPause how long it waits at the most
 * @param mostAttempts after how many failures it sets an event aside, when what failed may pass; what is for good, and a program's
 *     error, is set aside sooner
 */
public record RelayTerms(Duration lease, int batch, Duration firstPause, Duration longestPause, int mostAttempts) {
    /** Half a minute, 100 rows, from one second up to five minutes, 300 attempts: an outage of a day sets nothing aside. */
    public static final RelayTerms USUAL =
            new RelayTerms(Duration.ofSeconds(30), 100, Duration.ofSeconds(1), Duration.ofMinutes(5), 300);

    /** @throws InvalidValue when a time is not above zero or a number not within its limits */
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
            throw InvalidValue.of(what, length.toString(), "more than no time, such as PT30S");
        }
    }

    /**
     * Twice as long after each failure, and between half and all of that, so that what failed together is not tried together. The
     * same failure waits equally long on every machine.
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
