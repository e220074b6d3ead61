package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenEventLine;
import io.orderkit.domain.model.Wire;
import java.util.List;

/**
 * The answer to an attempt that was accepted.
 *
 * @param attempt its id
 * @param version the order's version now
 * @param repeated whether it had been made before, and nothing was done again
 * @param events what has happened, oldest first
 */
@Wire("attempt-answer")
public record AttemptAnswer(String attempt, long version, boolean repeated, List<ScreenEventLine> events) {
    public AttemptAnswer {
        events = List.copyOf(events);
    }
}
