package io.orderkit.testkit.contract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.testkit.contract.PortContract;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The contract for {@link BusinessCalendar} implementations, which checks rules D-1 onwards in {@code docs/ports.md}.
 */
public abstract class BusinessCalendarContract extends PortContract {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 1, 1);

    private BusinessCalendar calendar = BusinessCalendar.weekdaysIn(ZoneOffset.UTC);

    /** Returns the company's calendar. */
    protected abstract BusinessCalendar open();

    @BeforeEach
    final void openCalendar() {
        calendar = open();
    }

    private List<Boolean> answers() {
        return days().map(calendar::isWorkingDay).toList();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST);
    }

    @Test
    @Tag("D-1")
    @DisplayName("D-1 the same day gets the same answer every time, in whichever thread, wherever the machine stands")
    @LikelyCauses({
        "it looks at today's date",
        "a cache that is filled while others read",
        "the machine's zone or language"
    })
    void pure() {
        List<Boolean> first = answers();
        assertThat(new HashSet<>(ConcurrentRun.run(3, thread -> answers()))).containsExactly(first);
        TimeZone machine = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            for (String other : List.of("en-US", "de-DE", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertThat(answers())
                        .as("with the machine's language %s", other)
                        .isEqualTo(first);
                assertThat(open().isWorkingDay(FIRST)).isEqualTo(first.get(0));
            }
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(answers()).as("with the machine in %s", zone).isEqualTo(first);
                assertThat(calendar.zone()).isEqualTo(open().zone());
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(machine);
        }
    }

    @Test
    @Tag("D-2")
    @DisplayName(
            "D-2 an instant is on the day of the company's zone, to the nanosecond, also when clocks are put forward or back")
    @LikelyCauses({
        "the machine's zone",
        "UTC",
        "a fixed offset instead of a zone",
        "the year of the week (YYYY) for the year, wrong around 1 January"
    })
    void dayOfInstant() {
        ZoneId zone = calendar.zone();
        for (LocalDate day : days().toList()) {
            Instant begins = day.atStartOfDay(zone).toInstant();
            assertThat(calendar.dayOf(begins)).as("beginning of %s", day).isEqualTo(day);
            assertThat(calendar.dayOf(begins.minusNanos(1)))
                    .as("just before %s", day)
                    .isEqualTo(day.minusDays(1));
            assertThat(calendar.dayOf(begins.plusSeconds(11 * 3600)))
                    .as("in the course of %s", day)
                    .isEqualTo(day);
        }
        for (Instant change : changes(zone)) {
            for (long hours = -26; hours <= 26; hours++) {
                Instant near = change.plusSeconds(3600 * hours);
                assertThat(calendar.dayOf(near)).as("at %s", near).isEqualTo(LocalDate.ofInstant(near, zone));
            }
        }
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        Optional<ZoneOffsetTransition> next = Optional.ofNullable(
                zone.getRules().nextTransition(FIRST.atStartOfDay(zone).toInstant()));
        while (next.isPresent() && changes.size() < 8) {
            Instant at = next.get().getInstant();
            changes.add(at);
            next = Optional.ofNullable(zone.getRules().nextTransition(at));
        }
        return changes;
    }

    @Test
    @Tag("D-3")
    @DisplayName("D-3 it answers for any day: long past, far ahead, the 29th of February")
    @LikelyCauses({"a table of holidays that ends", "a year that was not entered is an error"})
    void anyDay() {
        for (LocalDate day : List.of(
                LocalDate.of(1970, 1, 1),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2096, 2, 29),
                LocalDate.of(2100, 3, 1),
                LocalDate.of(2199, 12, 31),
                LocalDate.of(2200, 1, 1))) {
            assertThat(calendar.isWorkingDay(day))
                    .as("asked again about %s", day)
                    .isEqualTo(calendar.isWorkingDay(day));
        }
    }

    @Test
    @Tag("D-4")
    @DisplayName("D-4 there is a working day within any 31 days")
    @LikelyCauses({"days of which nothing was entered are taken for days off"})
    void neverIdleForAMonth() {
        LocalDate lastWorked = FIRST;
        for (LocalDate day : days().toList()) {
            lastWorked = calendar.isWorkingDay(day) ? day : lastWorked;
            assertThat(lastWorked).as("the last working day before %s", day).isAfterOrEqualTo(day.minusDays(31));
        }
    }
}
