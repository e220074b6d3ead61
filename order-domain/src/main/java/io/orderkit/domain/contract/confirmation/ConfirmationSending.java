package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A sending of the confirmation (C8). Day 0 of the waiting days is the day of the first sending that was confirmed legible (C9.3).
 *
 * @param version which confirmation was sent
 * @param day the day of the sending, as the terms count days
 * @param terms how dates move; asked of the rules once, at the sending, and kept
 * @param zone in which days are counted: the terms', or the company's as it was then; kept too
 * @param legible whether CS has confirmed that it arrived legibly
 * @param illegible whether CS was told that it did not
 * @param reading how C9.3 is read for it; empty for a sending of release 0.1, which keeps the reading of then
 * @param sent when it was sent; empty for a sending of release 0.1
 */
@Wire("sending")
public record ConfirmationSending(
        int version,
        LocalDate day,
        PostponementTerms terms,
        ZoneId zone,
        boolean legible,
        @Since("0.2") boolean illegible,
        @Since("0.2") Optional<DateReading> reading,
        @Since("0.2") Optional<HappenedOn> sent) {
    /** How C9.3 is read. A sending keeps its reading whatever later releases read. */
    public enum DateReading {
        /** Dates move by the days on which the next act was the customer's. */
        WAITING_DAYS
    }

    /** A sending as release 0.1 has recorded it. */
    public ConfirmationSending(int version, LocalDate day, PostponementTerms terms, ZoneId zone, boolean legible) {
        this(version, day, terms, zone, legible, false, Optional.empty(), Optional.empty());
    }

    /** Returns a sending of now, or of when it is said to have been sent (X11). */
    static ConfirmationSending of(int version, PostponementTerms terms, Optional<HappenedOn> sent, Moment moment) {
        ZoneId zone = terms.zone().orElse(moment.calendar().zone());
        HappenedOn now = HappenedOn.at(moment.now(), zone);
        HappenedOn when = sent.orElse(now).noLaterThan(now);
        return new ConfirmationSending(
                version,
                dayOf(when, terms),
                terms,
                zone,
                false,
                false,
                Optional.of(DateReading.WAITING_DAYS),
                Optional.of(when));
    }

    /** Returns the day of an instant, as the terms count days: a day may end before midnight. */
    public LocalDate dayOf(Instant instant) {
        return dayOf(at(instant), terms);
    }

    /** Returns the day on which something happened, as the terms count days; a bare date is in time for that day. */
    public LocalDate dayOf(HappenedOn happened) {
        return dayOf(happened, terms);
    }

    /** Returns the day and hour of an instant in the zone in which days are counted. */
    public HappenedOn at(Instant instant) {
        return HappenedOn.at(instant, zone);
    }

    private static LocalDate dayOf(HappenedOn happened, PostponementTerms terms) {
        boolean dayHasEnded = !terms.dayEnds().equals(LocalTime.MIDNIGHT)
                && happened.hour()
                        .filter(hour -> !hour.isBefore(terms.dayEnds()))
                        .isPresent();
        return dayHasEnded ? happened.day().plusDays(1) : happened.day();
    }

    /** Returns when it was sent; of a sending of release 0.1 only the day is known. */
    public HappenedOn sentOn() {
        return sent.orElseGet(() -> HappenedOn.on(day));
    }

    /** Whether CS still has to ask the customer about it. */
    public boolean isUnconfirmed() {
        return !legible && !illegible;
    }

    /** Returns it with the customer's word on whether it was legible. */
    public ConfirmationSending confirmed(boolean wasLegible) {
        return new ConfirmationSending(version, day, terms, zone, wasLegible, !wasLegible, reading, sent);
    }

    /** Returns it as it was sent in truth (X10). */
    public ConfirmationSending sentInTruth(HappenedOn when) {
        return new ConfirmationSending(
                version, dayOf(when, terms), terms, zone, legible, illegible, reading, Optional.of(when));
    }

    /** Returns it legible, as release 0.1 confirmed it. */
    ConfirmationSending confirmedLegible() {
        return confirmed(true);
    }
}
