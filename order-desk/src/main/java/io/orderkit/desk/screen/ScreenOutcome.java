package io.orderkit.desk.screen;

import java.util.List;

/** The view of an attempt's {@link io.orderkit.desk.Outcome Outcome}, in the reader's language. */
public sealed interface ScreenOutcome {
    /**
     * The attempt is accepted.
     *
     * @param version the order's current version
     * @param repeated whether the same attempt had already been accepted; its effects are not repeated (X6)
     * @param events the events of the attempt, oldest first
     */
    record Accepted(long version, boolean repeated, List<ScreenEventLine> events) implements ScreenOutcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The attempt is refused; the view contains every reason.
     *
     * @param repeated whether the same attempt had already been refused (X6)
     * @param refusals every reason (X1)
     */
    record Refused(boolean repeated, List<ScreenRefusal> refusals) implements ScreenOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Another attempt was stored first, and this attempt changed nothing.
     *
     * @param version the order's current version
     * @param since the events stored after the version that the actor has seen
     */
    record Conflict(long version, List<ScreenEventLine> since) implements ScreenOutcome {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /**
     * The attempt could not be decided or stored because an external system did not answer. The view omits the message
     * of the external system, which can contain server names.
     *
     * @param port which port
     * @param retryable whether a retry can help
     * @param outcomeKnown whether it is certain that the attempt changed nothing
     */
    record Unavailable(String port, boolean retryable, boolean outcomeKnown) implements ScreenOutcome {}
}
