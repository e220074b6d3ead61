package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.calendar.CalendarExhausted;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts days as the terms have it: all of them, or the working days only (C9.3).
 *
 * @param terms how dates move
 * @param calendar which days are working days
 */
record CountedDays(PostponementTerms terms, BusinessCalendar calendar) {
    /** How many days after the first there are up to the other; none, when that is no later. Release 0.1 counted the days late so. */
    int between(LocalDate from, LocalDate until) {
        return within(from.plusDays(1), until.plusDays(1));
    }

    /** How many days there are from the first until before the other; none, when that is no later. */
    int within(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return 0;
        }
        long days = terms.counting() == Counting.CALENDAR_DAYS
                ? ChronoUnit.DAYS.between(from, until)
                : from.datesUntil(until).filter(calendar::isWorkingDay).count();
        return Math.toIntExact(days);
    }

    /** The date, moved for so many days. */
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

    /** @throws CalendarExhausted when there is none for years */
    private LocalDate workingDayAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(1L + CalendarExhausted.MOST_DAYS))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new CalendarExhausted(day));
    }
}
