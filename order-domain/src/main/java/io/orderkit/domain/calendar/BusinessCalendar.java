package io.orderkit.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The calendar of the company: its time zone and its working days. Implementations are pure: they always return the
 * same answer for the same day.
 */
public interface BusinessCalendar {
    /** Returns the time zone that determines the company's dates. */
    ZoneId zone();

    /** Returns whether a date is a working day of the company. */
    boolean isWorkingDay(LocalDate day);

    /** Returns the local date of an instant in the company's time zone. */
    default LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Returns a calendar with working days from Monday to Friday, in the given zone. */
    static BusinessCalendar weekdaysIn(ZoneId zone) {
        return new Weekdays(zone);
    }

    /** Monday to Friday. */
    record Weekdays(ZoneId zone) implements BusinessCalendar {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= 5;
        }
    }
}
