package io.orderkit.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.text.Identifies;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X14")
@DisplayName("The parts of an input that are looked at")
class InputPartsTest {
    private record Nothing(
            int number,
            String text,
            DayOfWeek day,
            BigDecimal figure,
            List<String> texts,
            Map<String, BigDecimal> map) {}

    private record Times(Instant instant, LocalDate day, Optional<Instant> maybe, Map<String, LocalDate> byName) {}

    private record Unknown<T>(Object any, T variable, List<?> wildcard, Money amount) {}

    private record Marked(@Identifies("receipt") String number, String free) {}

    private record Deeper(Marked marked, Nothing nothing, List<Marked> many, Chain chain) {}

    private record Chain(Optional<Chain> next, String text) {}

    private static List<String> others(Class<?> type) {
        return InputParts.of(type).others().stream()
                .map(part -> part.accessor().getName())
                .toList();
    }

    @Test
    @DisplayName("are none of numbers, texts, constants, and collections of them")
    void none() {
        assertThat(others(Nothing.class)).isEmpty();
        assertThat(InputParts.of(Nothing.class).texts()).isEmpty();
    }

    @Test
    @DisplayName("are times and days, alone and in collections")
    void times() {
        assertThat(others(Times.class)).containsExactly("instant", "day", "maybe", "byName");
    }

    @Test
    @DisplayName("are all whose type does not tell")
    void unknown() {
        assertThat(others(Unknown.class)).containsExactly("any", "variable", "wildcard", "amount");
    }

    @Test
    @DisplayName("are texts that identify something, and what holds them")
    void marked() {
        InputParts parts = InputParts.of(Marked.class);
        assertThat(parts.texts())
                .extracting(text -> text.part().accessor().getName())
                .containsExactly("number");
        assertThat(parts.texts()).extracting(text -> text.mark().value()).containsExactly("receipt");
        assertThat(parts.others()).isEmpty();
        assertThat(others(Deeper.class)).containsExactly("marked", "many", "chain");
        assertThat(InputParts.marks(Deeper.class)).containsExactly("receipt");
    }

    @Test
    @DisplayName("are read by name, and one that fails is named")
    void read() {
        InputParts.Part number = InputParts.of(Marked.class).texts().get(0).part();
        assertThat(number.of(new Marked("r-1", ""))).isEqualTo("r-1");
        InputParts.Part text = InputParts.Part.of(Broken.class.getRecordComponents()[0]);
        assertThatThrownBy(() -> text.of(new Broken("x")))
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("Broken.text() cannot be read");
    }

    /** A record whose accessor fails. */
    record Broken(String text) {
        @Override
        public String text() {
            throw new IllegalStateException("on purpose");
        }
    }
}
