package io.orderkit.spring.web;

import io.orderkit.desk.screen.ScreenEventLine;
import io.orderkit.domain.model.Wire;
import java.util.List;

/**
 * The response to an accepted attempt.
 *
 * @param attempt its id
 * @param version the order's current version
 * @param repeated whether the attempt had already been accepted; if so, its effects are not repeated
 * @param events the events of the attempt, oldest first
 */
@Wire("attempt-answer")
public record AttemptAnswer(String attempt, long version, boolean repeated, List<ScreenEventLine> events) {
    public AttemptAnswer {
        events = List.copyOf(events);
    }
}
