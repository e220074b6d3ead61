package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * One event in an order's history, with its actor, time and evidence (X5).
 *
 * @param version the position of the event in the history, from 1
 * @param type the wire name of the event's type
 * @param title the title of the event in the reader's language
 * @param instance the delivery or claim concerned; empty for the whole order, or for the first delivery or claim
 * @param attempt the id of the attempt that caused the event
 * @param actor the acting person
 * @param role the title of the role in which the actor acted
 * @param recorded the time at which the event was recorded, in the reader's format and the company's time zone
 * @param papers the documents on which the event is based, each with its signer and day
 * @param verdicts the rule verdicts on which the event is based
 */
public record ScreenEvent(
        long version,
        String type,
        String title,
        Optional<String> instance,
        String attempt,
        String actor,
        String role,
        String recorded,
        List<String> papers,
        List<ScreenVerdict> verdicts) {
    public ScreenEvent {
        papers = List.copyOf(papers);
        verdicts = List.copyOf(verdicts);
    }
}
