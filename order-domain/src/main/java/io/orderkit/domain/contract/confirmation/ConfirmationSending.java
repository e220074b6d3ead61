package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A sending of the confirmation (C8). Day 0 of the postponement is the day of the sending that was confirmed legible (C9.3).
 *
 * @param version which confirmation was sent
 * @param day the day of the sending, as the terms count days
 * @param terms how dates move; asked of the rules once, now, and kept
 * @param zone in which days are counted: the terms', or the company's as it was then; kept too
 * @param legible whether CS has confirmed that it arrived legibly
 */
@Wire("sending")
public record ConfirmationSending(int version, LocalDate day, PostponementTerms terms, ZoneId zone, boolean legible) {
    static ConfirmationSending now(int version, PostponementTerms terms, Moment moment) {
        ZoneId zone = terms.zone().orElse(moment.calendar().zone());
        return new ConfirmationSending(version, dayOf(moment.now(), terms, zone), terms, zone, false);
    }

    /** The day of an instant, as the terms count days: a day may end before midnight. */
    public LocalDate dayOf(Instant instant) {
        return dayOf(instant, terms, zone);
    }

    private static LocalDate dayOf(Instant instant, PostponementTerms terms, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        boolean dayHasEnded = !terms.dayEnds().equals(LocalTime.MIDNIGHT)
                && !local.toLocalTime().isBefore(terms.dayEnds());
        return dayHasEnded ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    }

    ConfirmationSending confirmedLegible() {
        return new ConfirmationSending(version, day, terms, zone, true);
    }
}
