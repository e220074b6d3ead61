package io.orderkit.domain.process;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a question is put to an order: the time, the company's calendar, and the rules in force.
 *
 * @param now the time that counts
 * @param calendar the company's days
 * @param policies the rules in force, one snapshot for the whole decision
 */
public record Moment(Instant now, BusinessCalendar calendar, Policies policies) {
    /** The company's day. */
    public LocalDate today() {
        return calendar.dayOf(now);
    }
}
