package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * The days on which the customer had to act next (C9.3). A day on which two acts were awaited counts once. The days are
 * derived from the spans each time, never incremented. A review that runs twice, late, or not for a week gives the same
 * days.
 *
 * @param spans the spans, in any order; they may overlap
 */
public record WaitingDays(List<DaySpan> spans) {
    public WaitingDays {
        spans = List.copyOf(spans);
    }

    /** Returns only the days from a given day onward, such as the day on which production rewrote its instruction. */
    public WaitingDays notBefore(LocalDate day) {
        return new WaitingDays(spans.stream().map(span -> span.notBefore(day)).toList());
    }

    /**
     * Returns the number of days.
     *
     * @param today the day on which an open span ends
     * @param days the function that counts the days from one day to the day before another
     */
    public int count(LocalDate today, ToIntBiFunction<LocalDate, LocalDate> days) {
        List<DaySpan> inOrder =
                spans.stream().sorted(Comparator.comparing(DaySpan::from)).toList();
        int count = 0;
        LocalDate counted = LocalDate.MIN;
        for (DaySpan span : inOrder) {
            LocalDate from = span.from().isBefore(counted) ? counted : span.from();
            LocalDate until = span.endsOn(today);
            if (from.isBefore(until)) {
                count += days.applyAsInt(from, until);
                counted = until;
            }
        }
        return count;
    }
}
