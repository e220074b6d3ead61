package io.orderkit.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The days and times of a sentence")
class ReaderTimesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final ReaderTimes PLAIN = new ReaderTimes(
            SHANGHAI,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu HH:mm", Locale.ROOT));

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource({
        "2026-03-02T01:00:00Z, 2.3.2026 09:00",
        "2026-03-02T17:30:00.123456Z, 3.3.2026 01:30",
        "2026-03-02, 2.3.2026",
        "2026-03-02 09:05, 2.3.2026 09:05",
        "2026-03-02 09:05:07, 2.3.2026 09:05",
        "2026-03-01T16:00:00Z … 2026-03-05T16:00:00Z, 2.3.2026 00:00 … 6.3.2026 00:00",
        "1900-01-01 … 2999-12-31, 1.1.1900 … 31.12.2999",
    })
    @DisplayName("are in the company's zone and the reader's format, ranges too")
    void told(String kept, String told) {
        assertThat(PLAIN.format(kept)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026-13-01T00:00:00Z",
                "OC-2026-03-02",
                "2026-03-02-A",
                "50000.00 CNY",
                "…",
                "a … b",
                "Z"
            })
    @DisplayName("are no other text, nor what only looks like a day")
    void others(String text) {
        assertThat(PLAIN.format(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("are written as each language writes them")
    void languages() {
        Instant time = Instant.parse("2026-03-02T01:05:00Z");
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThat(ReaderTimes.of(Language.EN, SHANGHAI).day(day)).isEqualTo("Mar 2, 2026");
        assertThat(ReaderTimes.of(Language.ES, SHANGHAI).day(day)).isEqualTo("2 mar 2026");
        assertThat(ReaderTimes.of(Language.ZH, SHANGHAI).day(day)).isEqualTo("2026年3月2日");
        assertThat(ReaderTimes.of(Language.EN, SHANGHAI).when(time)).contains("Mar 2, 2026", "9:05");
        assertThat(ReaderTimes.of(Language.ES, SHANGHAI).when(time)).contains("2 mar 2026", "9:05");
        assertThat(ReaderTimes.of(Language.ZH, SHANGHAI).when(time)).contains("2026年3月2日", "9:05");
    }

    @Test
    @Tag("X1")
    @DisplayName("of a refusal are told so, and the refusal itself keeps them as they are")
    void refusal() {
        Wording words = Wording.of(Map.of(Language.EN, Map.of("refusal.late", "{found} is after {expected}")));
        Map<String, String> kept = Map.of("found", "2026-03-02T01:00:00Z", "expected", "2026-03-01");
        Refusal late = new Refusal(Refusal.Kind.INPUT, "late", "X1", kept);

        assertThat(words.say(Language.EN, late, PLAIN)).isEqualTo("2.3.2026 09:00 is after 1.3.2026");
        assertThat(late.attributes()).isEqualTo(kept);
        assertThat(words.say(Language.EN, late)).isEqualTo("2026-03-02T01:00:00Z is after 2026-03-01");
    }
}
