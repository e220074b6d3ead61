package io.orderkit.desk.screen;

import java.util.List;

/** The outcome of an attempt, worded for a reader: {@link io.orderkit.desk.Outcome} on a screen. */
public sealed interface ScreenOutcome {
    /**
     * It is done.
     *
     * @param version the order's version now
     * @param repeated whether it had been made before, and nothing was done again (X6)
     * @param events what has happened, oldest first
     */
    record Accepted(long version, boolean repeated, List<ScreenEventLine> events) implements ScreenOutcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * It may not be done.
     *
     * @param repeated whether it had been made before, and this was the answer (X6)
     * @param refusals every reason (X1)
     */
    record Refused(boolean repeated, List<ScreenRefusal> refusals) implements ScreenOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Somebody else was first; nothing was done.
     *
     * @param version the order's version now
     * @param since what has happened since the version that was seen
     */
    record Conflict(long version, List<ScreenEventLine> since) implements ScreenOutcome {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /**
     * Something outside does not answer. Its own message is left out, since it may name servers.
     *
     * @param port which port
     * @param retryable whether trying again may help
     * @param outcomeKnown whether it is certain that nothing was done
     */
    record Unavailable(String port, boolean retryable, boolean outcomeKnown) implements ScreenOutcome {}
}
