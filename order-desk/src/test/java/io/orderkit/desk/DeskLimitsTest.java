package io.orderkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K5")
@DisplayName("A limit of the desk")
class DeskLimitsTest {
    private static DeskLimits limits(int eventsPerOrder, int commandLength) {
        return new DeskLimits(
                Duration.ofSeconds(2), Duration.ofDays(7), Duration.ofMinutes(5), eventsPerOrder, commandLength, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, DeskLimits.LONGEST_COMMAND + 1, 100_000_000})
    @DisplayName("that cannot be honoured is refused when it is set, with the range")
    void tooLong(int commandLength) {
        assertThatThrownBy(() -> limits(10, commandLength))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("commandLength")
                .hasMessageContaining(String.valueOf(commandLength))
                .hasMessageContaining("1 to 1048576");
    }

    @Test
    @DisplayName("of no events is refused")
    void noEvents() {
        assertThatThrownBy(() -> limits(0, 10)).isInstanceOf(InvalidValue.class).hasMessageContaining("eventsPerOrder");
    }

    @Test
    @DisplayName("that can be honoured is taken")
    void longest() {
        assertThat(limits(1, DeskLimits.LONGEST_COMMAND).commandLength()).isEqualTo(DeskLimits.LONGEST_COMMAND);
    }
}
