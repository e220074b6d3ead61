package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The limits for times and dates during a delivery (X11). Because of time zones, a date without a time is accepted if
 * it is at most one day outside the limits.
 */
public final class DeliveryTimes {
    /** The number of days by which a date without a time may be outside its limits. */
    private static final int TOLERATED_DAYS = 1;

    private DeliveryTimes() {}

    /** Returns the reasons for refusing a time that is in the future or earlier than the preceding event. */
    public static Objections between(Optional<Instant> earliest, Instant found, Deciding deciding) {
        return new Objections()
                .when(
                        found.isAfter(deciding.now()),
                        DeliveryRefusal.DELIVERY_TIME_IN_THE_FUTURE,
                        "found",
                        found,
                        "now",
                        deciding.now())
                .when(
                        earliest.filter(found::isBefore).isPresent(),
                        DeliveryRefusal.DELIVERY_TIME_TOO_EARLY,
                        "found",
                        found,
                        "earliest",
                        said(earliest));
    }

    /** Adds the reason for refusing a time that is later than the next event. */
    public static Objections notAfter(Objections objections, Instant found, Optional<Instant> latest) {
        return objections.when(
                latest.filter(found::isAfter).isPresent(),
                DeliveryRefusal.DELIVERY_TIME_TOO_LATE,
                "found",
                found,
                "latest",
                said(latest));
    }

    /**
     * Returns the reasons for refusing a signature date that is in the future, or earlier than the event that the
     * document confirms.
     */
    public static Objections signed(Optional<Instant> about, LocalDate day, Deciding deciding) {
        Optional<LocalDate> earliest = about.map(deciding.moment().calendar()::dayOf);
        return new Objections()
                .when(
                        day.isAfter(deciding.today().plusDays(TOLERATED_DAYS)),
                        DeliveryRefusal.DELIVERY_TIME_IN_THE_FUTURE,
                        "found",
                        day,
                        "now",
                        deciding.today())
                .when(
                        earliest.filter(day.plusDays(TOLERATED_DAYS)::isBefore).isPresent(),
                        DeliveryRefusal.DELIVERY_TIME_TOO_EARLY,
                        "found",
                        day,
                        "earliest",
                        said(earliest));
    }

    /**
     * Adds the reason for refusing an event's time if the document that confirms the event was signed before that time.
     */
    public static Objections notAfterSigning(
            Objections objections, Instant found, Optional<LocalDate> signedOn, Deciding deciding) {
        LocalDate day = deciding.moment().calendar().dayOf(found);
        return objections.when(
                signedOn.filter(signed -> day.isAfter(signed.plusDays(TOLERATED_DAYS)))
                        .isPresent(),
                DeliveryRefusal.DELIVERY_TIME_TOO_LATE,
                "found",
                found,
                "latest",
                said(signedOn));
    }

    private static String said(Optional<?> bound) {
        return bound.map(Object::toString).orElse("?");
    }
}
