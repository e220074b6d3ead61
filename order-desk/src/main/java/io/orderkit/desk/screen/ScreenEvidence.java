package io.orderkit.desk.screen;

import java.util.List;

/**
 * On what an attempt was decided (X5).
 *
 * @param attempt its id
 * @param order the order that it was for
 * @param command the wire name of its command
 * @param title the title of its step
 * @param actor who tried
 * @param decided when, in the reader's format and the company's zone
 * @param accepted whether it was done
 * @param refusals every reason why not; none when it was accepted
 * @param asked what was asked of the ERP and of the rules, in that order
 */
public record ScreenEvidence(
        String attempt,
        String order,
        String command,
        String title,
        String actor,
        String decided,
        boolean accepted,
        List<ScreenRefusal> refusals,
        List<ScreenAsked> asked) {
    public ScreenEvidence {
        refusals = List.copyOf(refusals);
        asked = List.copyOf(asked);
    }
}
