package io.orderkit.desk;

import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/** The outcome of an attempt. Exceptions are only for broken history and broken programs. */
public sealed interface Outcome {
    /**
     * The attempt is accepted and durable.
     *
     * @param version the order's new version
     * @param events its events, oldest first: steps due by time before it, the attempt's own events, and steps that
     *     followed automatically
     */
    record Accepted(long version, List<EventEnvelope> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The attempt was made before, and this is its outcome; nothing was done again (X6).
     *
     * @param first {@link Accepted} or {@link Refused}
     */
    record Repeated(Outcome first) implements Outcome {}

    /**
     * The attempt is refused.
     *
     * @param refusals every reason (X1)
     */
    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * A version conflict: another attempt came first; nothing was done, and nothing is lost (X6).
     *
     * @param version the order's current version
     * @param since the events since the version that was seen, with their actors
     */
    record Conflict(long version, List<EventEnvelope> since) implements Outcome {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /**
     * An external system does not answer.
     *
     * @param port the port
     * @param message the description of the problem
     * @param retryable whether a retry may help
     * @param outcomeKnown whether it is certain that nothing was done; if not, submitting the same command id shows the
     *     result
     */
    record Unavailable(String port, String message, boolean retryable, boolean outcomeKnown) implements Outcome {}
}
