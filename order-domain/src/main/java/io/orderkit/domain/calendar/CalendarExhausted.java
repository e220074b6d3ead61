package io.orderkit.domain.calendar;

import java.time.LocalDate;

/**
 * The exception for a date that cannot be computed because the calendar has no working day within the search range
 * (C9.3).
 */
public final class CalendarExhausted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The maximum number of days to search for a working day. */
    public static final int MOST_DAYS = 3_660;

    public CalendarExhausted(LocalDate after) {
        super("the business calendar has no working day in the " + MOST_DAYS + " days after " + after);
    }
}
