package io.orderkit.domain.contract.confirmation.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of waiting days in C9.3, as spans of days in March 2026. */
@Tag("C9.3")
@DisplayName("C9.3: waiting days are the days on which the next act was the customer's")
class WaitingDaysTest {
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdaysIn(ZoneOffset.UTC);

    private static int calendarDays(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    private static int workingDays(LocalDate from, LocalDate until) {
        return Math.toIntExact(
                from.datesUntil(until).filter(WEEKDAYS::isWorkingDay).count());
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /**
     * Parses spans such as "2-4 5-6 7-". Each span runs from its first day to the day on which the customer acted. An
     * open span has no end.
     */
    private static WaitingDays waiting(String spans) {
        return new WaitingDays(
                Stream.of(spans.split(" ", -1)).map(WaitingDaysTest::span).toList());
    }

    private static DaySpan span(String text) {
        String[] days = text.split("-", 2);
        LocalDate from = march(Integer.parseInt(days[0]));
        return days[1].isEmpty() ? DaySpan.since(from) : DaySpan.between(from, march(Integer.parseInt(days[1])));
    }

    @ParameterizedTest(name = "{0}: {1} on {2} are {3}")
    @CsvSource({
        "1 back and clear on 4, 2-4, 4, 2",
        "2 back on 3 and issued on 9, 2-3, 9, 1",
        "3 a finding put on 5 and settled on 6, 2-3 5-6, 6, 2",
        "4 two findings at the same time count once, 2-3 4-9 6-7, 9, 6",
        "5 not back until the change was asked for on 10, 2-, 10, 8",
        "5 version 2 sent on 11 and back on 12, 11-12, 12, 1",
        "6 version 2 sent on 10 and back on 12, 10-12, 12, 2",
        "8 back on 5 and the deposit complete on 10, 2-5 2-10, 10, 8",
        "8 where the deposit does not count, 2-5, 10, 3",
        "back on the day of the sending, 2-2, 9, 0",
        "back before the sending as a tolerated date, 2-1, 9, 0",
        "an open span ends today, 2-, 2, 0",
        "spans in any order, 6-7 4-9 2-3, 9, 6",
        "one within another, 2-9 3-4 5-, 7, 7"
    })
    @DisplayName("the first day counts and the last does not, overlapping spans count once, an open span ends today")
    void examples(String example, String spans, int today, int days) {
        assertThat(waiting(spans).count(march(today), WaitingDaysTest::calendarDays))
                .as(example)
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} on {1} are {2}")
    @CsvSource({
        "6-7, 9, 1",
        "6-6, 9, 0",
        "6-, 8, 1",
        "6-, 9, 1",
        "6-, 10, 2",
        "7-, 10, 1",
        "7-8, 10, 0",
        "6-9 7-10, 10, 2"
    })
    @DisplayName("where working days count, Saturday the 7th and Sunday the 8th do not")
    void workingDays(String spans, int today, int days) {
        assertThat(waiting(spans).count(march(today), WaitingDaysTest::workingDays))
                .isEqualTo(days);
    }

    @Test
    @DisplayName("since production has re-written its instruction only the days from then on count")
    void sinceRewriting() {
        assertThat(waiting("2-4 6-").notBefore(march(3)).count(march(8), WaitingDaysTest::calendarDays))
                .isEqualTo(3);
        assertThat(waiting("2-4 6-").notBefore(march(9)).count(march(8), WaitingDaysTest::calendarDays))
                .isZero();
    }

    @Test
    @DisplayName("day by day, they are the days that lie in a span")
    void dayByDay() {
        List<String> all = List.of("2-4", "3-9", "5-", "9-9", "8-12", "12-3", "10-");
        for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
            List<String> some = new ArrayList<>(List.of("1-1"));
            for (int i = 0; i < all.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(all.get(i));
                }
            }
            WaitingDays waiting = waiting(String.join(" ", some));
            LocalDate today = march(11);
            long expected = march(1).datesUntil(march(31))
                    .filter(day -> waiting.spans().stream()
                            .anyMatch(span -> !day.isBefore(span.from())
                                    && day.isBefore(span.until().orElse(today))))
                    .count();
            assertThat(waiting.count(today, WaitingDaysTest::calendarDays))
                    .as("%s", some)
                    .isEqualTo((int) expected);
        }
    }
}
