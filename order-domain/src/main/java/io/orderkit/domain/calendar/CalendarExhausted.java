package io.orderkit.domain.calendar;

import java.time.LocalDate;

/** The company's calendar has no working day for so long that no date can be counted (C9.3). */
public final class CalendarExhausted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** How many days without a working day are searched. */
    public static final int MOST_DAYS = 3_660;

    public CalendarExhausted(LocalDate after) {
        super("the business calendar has no working day in the " + MOST_DAYS + " days after " + after);
    }
}
