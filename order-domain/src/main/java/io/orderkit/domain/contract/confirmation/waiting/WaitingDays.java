package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * The days during which the company waited for the customer (C9.3). A day counts only once, even if the company was
 * waiting for two things on that day. The waiting days are always recalculated from the periods, never incremented. A
 * review therefore produces the same number of days even if it runs twice or a week late.
 *
 * @param spans the waiting periods, in any order and possibly overlapping
 */
public record WaitingDays(List<DaySpan> spans) {
    public WaitingDays {
        spans = List.copyOf(spans);
    }

    /**
     * Returns the waiting days from a given day onward, such as the day on which production rewrote its instruction.
     */
    public WaitingDays notBefore(LocalDate day) {
        return new WaitingDays(spans.stream().map(span -> span.notBefore(day)).toList());
    }

    /**
     * Returns the number of waiting days.
     *
     * @param today the day up to which an unfinished waiting period is counted
     * @param days a function that counts the days from one date (inclusive) to another (exclusive)
     */
    public int count(LocalDate today, ToIntBiFunction<LocalDate, LocalDate> days) {
        List<DaySpan> inOrder = new ArrayList<>(spans);
        inOrder.sort(Comparator.comparing(DaySpan::from));
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
