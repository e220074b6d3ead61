package io.orderkit.desk.screen;

import java.util.List;
import java.util.Optional;

/**
 * One event of an order's history, with who, when and on which evidence (X5).
 *
 * @param version its place in the history, from 1
 * @param type the wire name of the event
 * @param title what happened
 * @param instance the delivery or claim that it happened to, where there are several
 * @param attempt the id of the attempt that brought it about
 * @param actor who acted
 * @param role in which role, worded
 * @param recorded when, in the reader's format and the company's zone
 * @param papers what it rests on: document, signer, day
 * @param verdicts what the rules said
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
