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
 * A sending of the confirmation (C8). Day 0 of the waiting days is the day of the first sending that was confirmed
 * legible (C9.3).
 *
 * @param version the version that was sent
 * @param day the day of the sending, as the terms count days
 * @param terms the terms by which dates move; requested from the rules once, at the sending, and kept
 * @param zone the zone in which days are counted: the zone of the terms, or the company's at that time; kept too
 * @param legible whether CS has confirmed that it arrived legibly
 * @param illegible whether CS learned that it arrived illegibly
 * @param reading the interpretation of C9.3 that applies to it; empty for a sending of release 0.1, which keeps the
 *     interpretation of that release
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
    /** The interpretations of C9.3. A sending keeps its interpretation in all later releases. */
    public enum DateReading {
        /** Dates move by the days on which the customer had to act next. */
        WAITING_DAYS
    }

    /** Creates a sending as release 0.1 recorded it. */
    public ConfirmationSending(int version, LocalDate day, PostponementTerms terms, ZoneId zone, boolean legible) {
        this(version, day, terms, zone, legible, false, Optional.empty(), Optional.empty());
    }

    /** Returns a sending of now, or of the stated time (X11). */
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

    /** Returns the day of an event, as the terms count days; a bare date is in time for that day. */
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

    /** Returns when it was sent; only the day is known for a sending of release 0.1. */
    public HappenedOn sentOn() {
        return sent.orElseGet(() -> HappenedOn.on(day));
    }

    /** Returns whether CS still has to ask the customer about it. */
    public boolean isUnconfirmed() {
        return !legible && !illegible;
    }

    /** Returns this with the customer's answer whether it was legible. */
    public ConfirmationSending confirmed(boolean wasLegible) {
        return new ConfirmationSending(version, day, terms, zone, wasLegible, !wasLegible, reading, sent);
    }

    /** Returns this with the corrected time of sending (X10). */
    public ConfirmationSending sentInTruth(HappenedOn when) {
        return new ConfirmationSending(
                version, dayOf(when, terms), terms, zone, legible, illegible, reading, Optional.of(when));
    }

    /** Returns this marked legible, as release 0.1 confirmed it. */
    ConfirmationSending confirmedLegible() {
        return confirmed(true);
    }
}
