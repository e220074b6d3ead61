package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.calendar.CalendarExhausted;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day counter that includes either all days or only working days, as the postponement terms require (C9.3).
 *
 * @param terms the postponement terms, which determine how dates move
 * @param calendar the calendar that defines the working days
 */
record CountedDays(PostponementTerms terms, BusinessCalendar calendar) {
    /**
     * Returns the number of days after the first date, up to and including the second. The result is zero if the second
     * date is not later than the first. Release 0.1 counted late days with this method.
     */
    int between(LocalDate from, LocalDate until) {
        return within(from.plusDays(1), until.plusDays(1));
    }

    /**
     * Returns the number of days from the first date, inclusive, to the second, exclusive. The result is zero if the
     * second date is not later than the first.
     */
    int within(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return 0;
        }
        long days = terms.counting() == Counting.CALENDAR_DAYS
                ? ChronoUnit.DAYS.between(from, until)
                : from.datesUntil(until).filter(calendar::isWorkingDay).count();
        return Math.toIntExact(days);
    }

    /** Returns a date moved by a number of days, counted as the postponement terms require. */
    LocalDate moved(LocalDate date, int days) {
        long by = (long) days * terms.daysPerDay();
        if (terms.counting() == Counting.CALENDAR_DAYS) {
            return date.plusDays(by);
        }
        LocalDate moved = date;
        for (long left = by; left > 0; left--) {
            moved = workingDayAfter(moved);
        }
        return moved;
    }

    /**
     * Returns the first working day after a given day.
     *
     * @throws CalendarExhausted if the calendar has no working day within the search limit
     */
    private LocalDate workingDayAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(1L + CalendarExhausted.MOST_DAYS))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new CalendarExhausted(day));
    }
}
