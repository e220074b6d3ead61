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
 * A record that one version of the confirmation was sent to the customer (C8). Waiting days are counted from day 0, the
 * day of the first sending that was confirmed as legible (C9.3).
 *
 * @param version the version of the confirmation that was sent
 * @param day the day that counts as the day of sending, given the cut-off time in the terms
 * @param terms the terms for moving dates, as set by the rules when the confirmation was sent
 * @param zone the time zone in which days are counted; if the terms name no zone, the company's zone when the
 *     confirmation was sent
 * @param legible whether the confirmation is known to have been legible on arrival
 * @param illegible whether the confirmation is known to have been illegible on arrival
 * @param reading the interpretation of C9.3 that applies to this sending; if empty, release 0.1's interpretation
 *     applies
 * @param sent the time at which the confirmation was sent; empty if release 0.1 sent it
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
    /** The interpretations of C9.3. A sending keeps its interpretation of C9.3 in all later releases. */
    public enum DateReading {
        /** Dates move by the number of days that the company spent waiting for the customer. */
        WAITING_DAYS
    }

    /** Creates a sending with only the data that release 0.1 recorded. */
    public ConfirmationSending(int version, LocalDate day, PostponementTerms terms, ZoneId zone, boolean legible) {
        this(version, day, terms, zone, legible, false, Optional.empty(), Optional.empty());
    }

    /** Returns a sending at the stated time, or at the current time if none is stated (X11). */
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

    /** Returns the day to which an instant belongs, given the cut-off time in the terms. */
    public LocalDate dayOf(Instant instant) {
        return dayOf(at(instant), terms);
    }

    /**
     * Returns the day to which an event belongs, given the cut-off time in the terms. A date without a time is returned
     * unchanged.
     */
    public LocalDate dayOf(HappenedOn happened) {
        return dayOf(happened, terms);
    }

    /** Returns the date and time of an instant in the sending's time zone. */
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

    /** Returns the time of the sending, or just the day if release 0.1 recorded it. */
    public HappenedOn sentOn() {
        return sent.orElseGet(() -> HappenedOn.on(day));
    }

    /** Returns whether CS still has to ask the customer whether this sending was legible. */
    public boolean isUnconfirmed() {
        return !legible && !illegible;
    }

    /** Returns a copy of the sending that records whether the customer found it legible. */
    public ConfirmationSending confirmed(boolean wasLegible) {
        return new ConfirmationSending(version, day, terms, zone, wasLegible, !wasLegible, reading, sent);
    }

    /** Returns a copy of the sending with its time corrected (X10). */
    public ConfirmationSending sentInTruth(HappenedOn when) {
        return new ConfirmationSending(
                version, dayOf(when, terms), terms, zone, legible, illegible, reading, Optional.of(when));
    }

    /** Returns a copy of the sending that is marked as legible; used for events of release 0.1. */
    ConfirmationSending confirmedLegible() {
        return confirmed(true);
    }
}
