package io.orderkit.rules.internal.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.topics.RuleNames;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cell of an example table is compared by what it means")
@Tag("K3")
class ExpectationTest {
    @ParameterizedTest(name = "{1} is {0}")
    @DisplayName("a time, however a spreadsheet writes it")
    @CsvSource({
        "00:00, 0:00",
        "00:00, 00:00",
        "00:00, 00:00:00",
        "00:00, 12:00:00 AM",
        "17:30, 17:30:00",
        "17:30, 5:30 PM",
        "12:00, 12:00 pm",
        "09:05, 9:05",
        "09:05, 9:05 a.m."
    })
    void times(LocalTime said, String cell) {
        assertThat(Expectation.objection(said, cell, ',', RuleNames.HANDBOOK)).isEmpty();
    }

    @ParameterizedTest(name = "{1} is not {0}")
    @DisplayName("another time is another, and what is no time is said to be none")
    @CsvSource({
        "00:00, 0:01, expected \"0:01\"",
        "00:00, 24:00, a time such as 17:30",
        "12:00, 13:00 PM, a time such as",
        "00:00, midnight, a time such as",
        "00:00, 0:0, a time such as",
        "00:00, 12:00, expected \"12:00\""
    })
    void otherTimes(LocalTime said, String cell, String objection) {
        assertThat(Expectation.objection(said, cell, ',', RuleNames.HANDBOOK).orElseThrow())
                .contains(objection);
    }

    @Test
    @DisplayName("numbers by value, zones whatever their letters")
    void others() {
        assertThat(Expectation.objection(new BigDecimal("1"), "1.0", ',', RuleNames.HANDBOOK))
                .isEmpty();
        assertThat(Expectation.objection(24, "24.0", ',', RuleNames.HANDBOOK)).isEmpty();
        assertThat(Expectation.objection(
                        Optional.of(ZoneId.of("Asia/Shanghai")), "asia/shanghai", ',', RuleNames.HANDBOOK))
                .isEmpty();
        assertThat(Expectation.objection(
                        Optional.of(ZoneId.of("Asia/Shanghai")), "Asia/Tokyo", ',', RuleNames.HANDBOOK))
                .isPresent();
    }
}
