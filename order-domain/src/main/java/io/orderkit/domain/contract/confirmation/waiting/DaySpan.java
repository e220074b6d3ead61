package io.orderkit.domain.contract.confirmation.waiting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of days during which the company waited for the customer (C9.3). The first day of the period counts, but the
 * last day does not.
 *
 * @param from the first day
 * @param until the day on which the customer acted; empty while the company is still waiting
 */
public record DaySpan(LocalDate from, Optional<LocalDate> until) {
    /** Returns a period that has ended. */
    public static DaySpan between(LocalDate from, LocalDate until) {
        return new DaySpan(from, Optional.of(until));
    }

    /** Returns a period that has not ended yet. */
    public static DaySpan since(LocalDate from) {
        return new DaySpan(from, Optional.empty());
    }

    /** Returns the day on which the period ends, or today if it has not ended yet. */
    LocalDate endsOn(LocalDate today) {
        return until.orElse(today);
    }

    /** Returns the part of the period from a given day onward. */
    DaySpan notBefore(LocalDate day) {
        return from.isBefore(day) ? new DaySpan(day, until) : this;
    }
}
