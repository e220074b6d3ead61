package io.orderkit.domain.process;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The context in which an order is evaluated: the time, the calendar, the rules in force and the company's names.
 *
 * @param now the time at which the order is evaluated
 * @param calendar the company's calendar
 * @param policies a snapshot of the rules in force, used for the entire decision
 * @param catalogue the catalogue of names; a process replaces it with its own catalogue
 */
public record Moment(Instant now, BusinessCalendar calendar, Policies policies, Catalogue catalogue) {
    /** Creates a moment with the handbook's names. */
    public Moment(Instant now, BusinessCalendar calendar, Policies policies) {
        this(now, calendar, policies, Catalogue.handbook());
    }

    /** Returns this moment with a different catalogue of names. */
    Moment under(Catalogue names) {
        return new Moment(now, calendar, policies, names);
    }

    /** Returns the current date in the company's time zone. */
    public LocalDate today() {
        return calendar.dayOf(now);
    }

    /** Returns the start of a day in the company's time zone. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    /** Returns the end of a day in the company's time zone, which is the start of the next day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
