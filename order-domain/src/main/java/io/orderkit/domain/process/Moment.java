package io.orderkit.domain.process;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment of a question to an order: the time, the company's calendar, the rules in force, and the company's names.
 *
 * @param now the time that counts
 * @param calendar the company's calendar
 * @param policies the rules in force, one snapshot for the whole decision
 * @param catalogue the names of the process, which inserts its own here
 */
public record Moment(Instant now, BusinessCalendar calendar, Policies policies, Catalogue catalogue) {
    /** Creates a moment with the names of the handbook. */
    public Moment(Instant now, BusinessCalendar calendar, Policies policies) {
        this(now, calendar, policies, Catalogue.handbook());
    }

    /** Returns this moment with other names. */
    Moment under(Catalogue names) {
        return new Moment(now, calendar, policies, names);
    }

    /** Returns the company's current day. */
    public LocalDate today() {
        return calendar.dayOf(now);
    }
}
