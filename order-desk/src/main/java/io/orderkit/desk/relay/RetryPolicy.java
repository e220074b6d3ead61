package io.orderkit.desk.relay;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The policy that decides whether a row that could not be sent is retried or parked. Temporary failures are retried up
 * to the maximum in {@link RelayTerms}, program errors only a few times, and permanent failures not at all.
 * Thread-safe.
 */
final class RetryPolicy {
    /** The maximum number of attempts after a program error; it is low because a retry rarely helps. */
    static final int MOST_SURPRISES = 5;

    /** The number of failures after which the pause no longer doubles. */
    private static final int MOST_DOUBLINGS = 20;

    private final RelayTerms terms;

    RetryPolicy(RelayTerms terms) {
        this.terms = terms;
    }

    /**
     * Returns whether an error was caused by the machine (for example by a lack of memory) rather than by the event.
     * Such an error ends the work on the shard, and the event is not marked as failed. A stack overflow counts as a
     * program error.
     */
    static boolean isOfTheMachine(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    }

    /** Returns the pause after which a failed row is retried; empty if the row is to be parked. */
    Optional<Duration> pause(Outbox.Row row, Throwable failure) {
        return row.attempts() + 1 < mostAttempts(failure) ? Optional.of(pauseAfterFailureOf(row)) : Optional.empty();
    }

    private int mostAttempts(Throwable failure) {
        if (failure instanceof PortUnavailable unavailable) {
            return unavailable.isRetryable() ? terms.mostAttempts() : 1;
        }
        return failure instanceof JsonInvalid ? 1 : Math.min(terms.mostAttempts(), MOST_SURPRISES);
    }

    /**
     * Returns the pause before a failed row is retried. The full pause doubles with each failure, up to a maximum. The
     * result is shortened by up to half, so that rows that failed at the same time are retried at different times. For
     * the same row and number of attempts, the pause is the same on every machine.
     */
    private Duration pauseAfterFailureOf(Outbox.Row row) {
        Duration full = terms.firstPause().multipliedBy(1L << Math.min(row.attempts(), MOST_DOUBLINGS));
        Duration most = full.compareTo(terms.longestPause()) > 0 ? terms.longestPause() : full;
        CRC32 scatter = new CRC32();
        scatter.update((row.event().eventId() + row.attempts()).getBytes(StandardCharsets.UTF_8));
        Duration half = most.dividedBy(2);
        return half.plus(half.multipliedBy(scatter.getValue() % 1000).dividedBy(1000));
    }

    /**
     * Returns the reason that is stored with the failed row. After a program error, the reason contains the name of the
     * exception's class.
     */
    static String reason(Throwable failure) {
        return failure instanceof PortUnavailable || failure instanceof JsonInvalid
                ? String.valueOf(failure.getMessage())
                : failure.toString();
    }
}
