package io.orderkit.desk.relay;

import io.orderkit.domain.model.InvalidValue;
import java.time.Duration;

/**
 * How a relay goes on once it was started. Its times are those of the machine; what they are about is told by the relay's clock.
 *
 * @param workers how many threads send; each has its own part of the shards
 * @param idle how long a worker rests when there was nothing to send
 * @param heartbeat how often the shards that are held are renewed; well below the lease
 * @param keepSent how long a row is kept after it was sent
 * @param purge how many such rows are removed at once
 * @param closeWithin how long closing waits for what is on its way
 */
public record RelayRoutine(
        int workers, Duration idle, Duration heartbeat, Duration keepSent, int purge, Duration closeWithin) {
    /** Two workers, half a second, ten seconds, a day, 500 rows, ten seconds. */
    public static final RelayRoutine USUAL = new RelayRoutine(
            2, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofDays(1), 500, Duration.ofSeconds(10));

    /** @throws InvalidValue when a time is not above zero, or a number not within its limits */
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
            throw InvalidValue.of("keep sent", keepSent.toString(), "no time or more");
        }
    }
}
