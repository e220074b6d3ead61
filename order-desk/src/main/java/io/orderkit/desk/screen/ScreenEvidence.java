package io.orderkit.desk.screen;

import java.util.List;

/**
 * The evidence for the decision on an attempt (X5).
 *
 * @param attempt its id
 * @param order the order for which the attempt was submitted
 * @param command the wire name of the attempt's command
 * @param title the title of the command's step
 * @param actor who tried
 * @param decided the time of the decision, in the reader's format and the company's time zone
 * @param accepted whether it was done
 * @param refusals every reason for the refusal; empty if the attempt was accepted
 * @param asked the questions to the ERP and to the rules, each with its answer, in sequence
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
