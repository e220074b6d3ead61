package io.orderkit.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The company's days: its zone, and on which days it works. Pure: the same day gets the same answer every time. */
public interface BusinessCalendar {
    ZoneId zone();

    boolean isWorkingDay(LocalDate day);

    /** The company's day at an instant. */
    default LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Monday to Friday, in that zone. */
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
