package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days on which the customer had to act next (C9.3). The first day counts, the last one does not.
 *
 * @param from the first day
 * @param until the day on which the customer acted; empty while the act is awaited
 */
public record DaySpan(LocalDate from, Optional<LocalDate> until) {
    /** Returns a span that has ended. */
    public static DaySpan between(LocalDate from, LocalDate until) {
        return new DaySpan(from, Optional.of(until));
    }

    /** Returns a span that is open. */
    public static DaySpan since(LocalDate from) {
        return new DaySpan(from, Optional.empty());
    }

    /** Returns the day on which it ends; an open span ends today. */
    LocalDate endsOn(LocalDate today) {
        return until.orElse(today);
    }

    /** Returns the part of it from a day onward. */
    DaySpan notBefore(LocalDate day) {
        return from.isBefore(day) ? new DaySpan(day, until) : this;
    }
}
