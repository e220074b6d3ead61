package io.orderkit.ports.relay;

import java.time.Duration;

/**
 * How the relay works.
 *
 * @param lease how long it holds a shard without renewing
 * @param batch how many rows it takes at once
 * @param firstPause how long it waits after a first failure; twice as long after each further one
 * @param longestPause how long it waits at the most
 * @param mostAttempts after how many failures it sets an event aside
 */
public record RelayTerms(Duration lease, int batch, Duration firstPause, Duration longestPause, int mostAttempts) {
    /** Half a minute, 100 rows, from one second up to five minutes, ten attempts. */
    public static final RelayTerms USUAL =
            new RelayTerms(Duration.ofSeconds(30), 100, Duration.ofSeconds(1), Duration.ofMinutes(5), 10);

    Duration pauseAfter(int attempts) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
