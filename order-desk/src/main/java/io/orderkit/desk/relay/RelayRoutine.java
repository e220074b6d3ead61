package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import java.time.Duration;

/**
 * The settings of a relay's background threads. The durations are measured with the machine's clock, whereas leases and
 * rows use the relay's clock.
 *
 * @param workers the number of worker threads that send events; each is responsible for some of the shards
 * @param idle how long a worker pauses when it finds nothing to send
 * @param heartbeat the interval at which the leases of held shards are renewed; must be much shorter than a lease
 * @param keepSent the time for which sent rows are kept
 * @param purge the number of old rows that are removed at a time
 * @param closeWithin the maximum time that {@link Relay#close} waits for events that are being sent
 */
public record RelayRoutine(
        int workers, Duration idle, Duration heartbeat, Duration keepSent, int purge, Duration closeWithin) {
    /**
     * The default settings: two workers that pause for half a second when idle, a heartbeat every ten seconds, and at
     * most ten seconds to close. Sent rows are kept for one day, and removed 500 at a time.
     */
    public static final RelayRoutine USUAL = new RelayRoutine(
            2, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofDays(1), 500, Duration.ofSeconds(10));

    /**
     * Checks that all values are within their permitted ranges.
     *
     * @throws InvalidValue if a duration is not positive or a number is out of range
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
