package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.text.Identity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X14")
@Tag("K4")
@DisplayName("A text that identifies something")
class IdentityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"TX-77 ", " TX-77", "TX-77\u00A0", "\u2007TX-77\u202F", "\u3000TX-77", "TX-77\u200B", "TX-77\n"})
    @DisplayName("is the same with blanks of any kind at its ends")
    void blanks(String given) {
        assertThat(Identity.same("TX-77", given)).isTrue();
        assertThat(Identity.key(given)).isEqualTo("TX-77");
    }

    @Test
    @DisplayName(
            "is the same in both spellings of an accented letter, and another with another letter or a blank inside")
    void spellings() {
        assertThat(Identity.same("Caf\u00E9-1", "Cafe\u0301-1")).isTrue();
        assertThat(Identity.same("TX-77", "TX-78")).isFalse();
        assertThat(Identity.same("TX 77", "TX77")).isFalse();
        assertThat(Identity.same("tx-77", "TX-77")).isFalse();
    }

    @Test
    @DisplayName("is found among known ones, an equal one before others")
    void found() {
        assertThat(Identity.find(List.of("TX-77 ", "TX-77"), "TX-77")).contains("TX-77");
        assertThat(Identity.find(List.of("TX-77 "), "TX-77")).contains("TX-77 ");
        assertThat(Identity.find(List.of("TX-7"), "TX-77")).isEmpty();
    }

    @Test
    @DisplayName("is nothing where there are only blanks")
    void nothing() {
        assertThat(Identity.key(" \u00A0\u200B\t")).isEmpty();
    }
}
