package io.orderkit.spring.web;

import java.util.List;

/**
 * The answer to an attempt that was accepted.
 *
 * @param attempt its id
 * @param version the order's version now
 * @param repeated whether it had been made before, and nothing was done again
 * @param events what has happened, oldest first
 */
public record AttemptAnswer(String attempt, long version, boolean repeated, List<EventLine> events) {
    public AttemptAnswer {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param version its place in the order's history
     * @param type its wire name
     * @param title what happened, in the reader's language
     * @param actor who acted
     */
    public record EventLine(long version, String type, String title, String actor) {}
}
