package io.orderkit.spring.web;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.screen.ScreenJson;

/** The views of the REST interface, beside those of the desk. */
public final class RestViews {
    private static final Class<?>[] OWN = {
        AttemptAnswer.class,
        OrderLines.class,
        ProblemAnswer.class,
        ProblemAnswer.RefusedMore.class,
        ProblemAnswer.ConflictMore.class,
        ProblemAnswer.UnavailableMore.class,
        ProblemAnswer.InvalidMore.class
    };

    private RestViews() {}

    /** Returns the writer of all that the REST interface answers, in the words of the present reader. */
    public static ScreenJson of(OrderDesk desk, ReaderLanguage language) {
        return ScreenJson.of(desk.json())
                .and(OWN)
                .worded(() -> language.screens(desk).words());
    }
}
