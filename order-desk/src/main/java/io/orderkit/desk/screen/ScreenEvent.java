package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * One event of an order's history, with actor, time and evidence (X5).
 *
 * @param version its position in the history, from 1
 * @param type the wire name of the event
 * @param title the title of the event
 * @param instance the delivery or claim, where there are several
 * @param attempt the id of the attempt that caused it
 * @param actor the acting person
 * @param role the role of the actor, worded
 * @param recorded the time of recording, in the reader's format and the company's zone
 * @param papers the documents that it is based on, with signer and day
 * @param verdicts the verdicts of the rules
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
