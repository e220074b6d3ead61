package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import java.time.Duration;

/**
 * The routine of a relay after its start. Its times are those of the machine, while leases and rows use the relay's
 * clock.
 *
 * @param workers the number of sending threads; each has its own part of the shards
 * @param idle the pause of a worker when there was nothing to send
 * @param heartbeat the interval at which held shards are renewed; well below the lease
 * @param keepSent how long a row is kept after it was sent
 * @param purge the number of such rows that are removed at once
 * @param closeWithin how long closing waits for events in progress
 */
public record RelayRoutine(
        int workers, Duration idle, Duration heartbeat, Duration keepSent, int purge, Duration closeWithin) {
    /** The default routine: two workers, half a second, ten seconds, a day, 500 rows, ten seconds. */
    public static final RelayRoutine USUAL = new RelayRoutine(
            2, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofDays(1), 500, Duration.ofSeconds(10));

    /**
     * Checks the ranges of the values.
     *
     * @throws InvalidValue when a time is not positive, or a number is not within its limits
     */
    public RelayRoutine {
        if (workers < 1 || workers > 64) {
            throw InvalidValue.of("workers", String.valueOf(workers), "1 to 64");
        }
        if (purge < 1) {
            throw InvalidValue.of("purge", String.valueOf(purge), "at least 1");
        }
        RelayTerms.above0("idle", idle);
        RelayTerms.above0("heartbeat", heartbeat);
        RelayTerms.above0("close within", closeWithin);
        if (keepSent.isNegative()) {
            throw InvalidValue.of("keep sent", keepSent.toString(), "zero or more");
        }
    }
}
