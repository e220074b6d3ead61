package io.orderkit.spring.web;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.screen.ScreenJson;

/** The views that the REST interface adds to those of the desk. */
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

    /** Returns the writer for all responses of the REST interface, in the current reader's language. */
    public static ScreenJson of(OrderDesk desk, ReaderLanguage language) {
        return ScreenJson.of(desk.json())
                .and(OWN)
                .worded(() -> language.screens(desk).words());
    }
}
