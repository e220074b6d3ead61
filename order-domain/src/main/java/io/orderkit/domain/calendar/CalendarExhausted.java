package io.orderkit.domain.calendar;

import java.time.LocalDate;

/** The failure to compute a date because the company's calendar has no working day in the search range (C9.3). */
public final class CalendarExhausted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The maximum number of days that are searched for a working day. */
    public static final int MOST_DAYS = 3_660;

    public CalendarExhausted(LocalDate after) {
        super("the business calendar has no working day in the " + MOST_DAYS + " days after " + after);
    }
}
