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
 * The day of an event in the world, with the hour where it is known (X11). Day and hour are those of the zone in which
 * the company counts days. A bare date is tolerated one day either way, because its author may live in another zone.
 *
 * @param day the day
 * @param hour the hour on that day
 */
public record HappenedOn(LocalDate day, Optional<LocalTime> hour) {
    /** The number of days by which a bare date may miss a limit, because of time zones. */
    public static final int TOLERANCE_DAYS = 1;

    public HappenedOn {
        Objects.requireNonNull(day, "day");
        hour = hour.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    /** Returns a day without an hour. */
    public static HappenedOn on(LocalDate day) {
        return new HappenedOn(day, Optional.empty());
    }

    /** Returns a day and an hour. */
    public static HappenedOn at(LocalDate day, LocalTime hour) {
        return new HappenedOn(day, Optional.of(hour));
    }

    /** Returns the day and hour of an instant in a zone. */
    public static HappenedOn at(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return at(local.toLocalDate(), local.toLocalTime());
    }

    /**
     * Returns whether this is certainly after another: by the hour where both have one, otherwise by the day and the
     * tolerance of a bare date.
     */
    public boolean isAfter(HappenedOn other) {
        if (hour.isPresent() && other.hour.isPresent()) {
            return day.atTime(hour.get()).isAfter(other.day.atTime(other.hour.get()));
        }
        return day.isAfter(other.day.plusDays(TOLERANCE_DAYS));
    }

    /** Returns whether this is certainly before another. */
    public boolean isBefore(HappenedOn other) {
        return other.isAfter(this);
    }

    /**
     * Returns this time, moved back to the day of another one if its own day is later. A tolerated date then counts as
     * its last possible day.
     */
    public HappenedOn noLaterThan(HappenedOn other) {
        return day.isAfter(other.day) ? new HappenedOn(other.day, hour.flatMap(any -> other.hour)) : this;
    }

    /** Returns the day, followed by the hour where it is known. */
    @Override
    public String toString() {
        return day
                + hour.map(time -> " " + time.truncatedTo(ChronoUnit.SECONDS)).orElse("");
    }
}
