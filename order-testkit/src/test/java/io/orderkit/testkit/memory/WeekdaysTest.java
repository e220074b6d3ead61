package io.orderkit.testkit.memory;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.testkit.contract.time.BusinessCalendarContract;
import java.time.ZoneId;

class WeekdaysTest extends BusinessCalendarContract {
    @Override
    protected BusinessCalendar open() {
        return BusinessCalendar.weekdaysIn(ZoneId.of("Europe/Madrid"));
    }
}
