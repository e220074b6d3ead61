package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import io.orderkit.domain.process.BusinessCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Counts days as the terms have it: all of them, or the working days only (C9.3).
 *
 * @param terms how dates move
 * @param calendar which days are working days
 */
record CountedDays(PostponementTerms terms, BusinessCalendar calendar) {
    /** How many days after the first there are up to the other; none, when that is no later. */
    int between(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return 0;
        }
        long days = terms.counting() == Counting.CALENDAR_DAYS
                ? ChronoUnit.DAYS.between(from, until)
                : workingDaysAfter(from).takeWhile(day -> !day.isAfter(until)).count();
        return Math.toIntExact(days);
    }

    /** The date, moved for so many days late. */
    LocalDate moved(LocalDate date, int daysLate) {
        long by = (long) daysLate * terms.daysPerDay();
        return by == 0 || terms.counting() == Counting.CALENDAR_DAYS
                ? date.plusDays(by)
                : workingDaysAfter(date).skip(by - 1).findFirst().orElseThrow();
    }

    private Stream<LocalDate> workingDaysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(calendar::isWorkingDay);
    }
}
