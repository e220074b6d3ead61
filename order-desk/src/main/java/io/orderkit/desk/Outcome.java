package io.orderkit.desk;

import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/** What came of an attempt. Exceptions are for broken history and broken programs only. */
public sealed interface Outcome {
    /**
     * It is done and durable.
     *
     * @param version the order's version now
     * @param events what has happened, oldest first: what time had brought about before, the attempt's own, what followed by
     *     itself
     */
    record Accepted(long version, List<EventEnvelope> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The same attempt was made before, and this is what came of it; nothing was done again (X6).
     *
     * @param first {@link Accepted} or {@link Refused}
     */
    record Repeated(Outcome first) implements Outcome {}

    /**
     * It may not be done.
     *
     * @param refusals every reason (X1)
     */
    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Somebody else was first; nothing was done, and nothing is lost (X6).
     *
     * @param version the order's version now
     * @param since what has happened since the version that was seen, and by whom
     */
    record Conflict(long version, List<EventEnvelope> since) implements Outcome {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /**
     * Something outside does not answer.
     *
     * @param port which port
     * @param message what is the matter
     * @param retryable whether trying again may help
     * @param outcomeKnown whether it is certain that nothing was done; if not, the same command id finds out
     */
    record Unavailable(String port, String message, boolean retryable, boolean outcomeKnown) implements Outcome {}
}
