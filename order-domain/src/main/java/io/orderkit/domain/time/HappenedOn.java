package io.orderkit.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The date on which something happened outside the system, with the time of day if known (X11). The date and the time
 * are in the company's time zone. A date without a time may be one day off in either direction, because its author may
 * be in another time zone.
 *
 * @param day the day
 * @param hour the time of day, if known
 */
public record HappenedOn(LocalDate day, Optional<LocalTime> hour) {
    /** The number of days by which a date without a time may be off, because of time zones. */
    public static final int TOLERANCE_DAYS = 1;

    public HappenedOn {
        Objects.requireNonNull(day, "day");
        hour = hour.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    /** Returns a day without a time. */
    public static HappenedOn on(LocalDate day) {
        return new HappenedOn(day, Optional.empty());
    }

    /** Returns a day with a time. */
    public static HappenedOn at(LocalDate day, LocalTime hour) {
        return new HappenedOn(day, Optional.of(hour));
    }

    /** Returns the day and time of an instant in a zone. */
    public static HappenedOn at(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return at(local.toLocalDate(), local.toLocalTime());
    }

    /**
     * Returns whether this event certainly happened after another one. Two times are compared exactly; if either is
     * unknown, a tolerance of one day applies.
     */
    public boolean isAfter(HappenedOn other) {
        if (hour.isPresent() && other.hour.isPresent()) {
            return day.atTime(hour.get()).isAfter(other.day.atTime(other.hour.get()));
        }
        return day.isAfter(other.day.plusDays(TOLERANCE_DAYS));
    }

    /** Returns whether this event certainly happened before another one. */
    public boolean isBefore(HappenedOn other) {
        return other.isAfter(this);
    }

    /**
     * Returns whether this event certainly happened after another one, with both times in the given time zone. When the
     * clocks go back, one hour occurs twice; a time in that hour can mean either of two instants.
     */
    public boolean isAfter(HappenedOn other, ZoneId zone) {
        if (hour.isPresent() && other.hour.isPresent()) {
            Instant latest = other.day
                    .atTime(other.hour.get())
                    .atZone(zone)
                    .withLaterOffsetAtOverlap()
                    .toInstant();
            return isAfter(latest, zone);
        }
        return isAfter(other);
    }

    /** Returns whether this event certainly happened before another one, with both times in the given time zone. */
    public boolean isBefore(HappenedOn other, ZoneId zone) {
        return other.isAfter(this, zone);
    }

    /** Returns whether this event certainly happened after an instant. */
    public boolean isAfter(Instant instant, ZoneId zone) {
        return hour.map(time -> day.atTime(time)
                        .atZone(zone)
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                        .isAfter(instant))
                .orElseGet(() -> isAfter(at(instant, zone)));
    }

    /**
     * Returns this time or, if its day is after the day of the given limit, the limit. A date without a time can be one
     * day after the limit even if the event was not, because its author may be in another time zone.
     */
    public HappenedOn noLaterThan(HappenedOn other) {
        return day.isAfter(other.day) ? new HappenedOn(other.day, hour.flatMap(any -> other.hour)) : this;
    }

    /** Returns the day, followed by the time if it is known. */
    @Override
    public String toString() {
        return day
                + hour.map(time -> " " + time.truncatedTo(ChronoUnit.SECONDS)).orElse("");
    }
}
