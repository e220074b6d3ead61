package io.orderkit.desk;

import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/** The outcome of an attempt. Exceptions are thrown only for a broken history or a program error. */
public sealed interface Outcome {
    /**
     * The outcome of an accepted attempt, whose events are stored durably.
     *
     * @param version the order's new version
     * @param events the stored events, oldest first: those of time-triggered steps, those of the attempt, and those of
     *     the automatic steps that followed
     */
    record Accepted(long version, List<EventEnvelope> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The outcome of an attempt that has already been submitted. Repeating an attempt returns its first outcome, and
     * has no further effect (X6).
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
     * A version conflict: another attempt was stored first, and this attempt changed nothing (X6).
     *
     * @param version the order's current version
     * @param since the events recorded after the version that the actor has seen; each envelope names its actor
     */
    record Conflict(long version, List<EventEnvelope> since) implements Outcome {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /**
     * The outcome of an attempt that could not be decided or stored because an external system did not answer.
     *
     * @param port the port
     * @param message a description of the problem
     * @param retryable whether a retry may help
     * @param outcomeKnown whether it is certain that nothing was stored; if not, the caller can submit the same command
     *     id again to learn the result
     */
    record Unavailable(String port, String message, boolean retryable, boolean outcomeKnown) implements Outcome {}
}
