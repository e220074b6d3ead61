package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Label("The near miss")
class NearMissTest {
    private static final List<String> KNOWN = List.of("send-confirmation", "check-prices", "read-back");

    @ParameterizedTest(name = "{0} was maybe {1}")
    @CsvSource({
        "read-bakc, read-back",
        "raed-back, read-back",
        "read-bck, read-back",
        "READ-BACK, read-back",
        "chek-price, check-prices",
        "send-confirmations, send-confirmation"
    })
    @DisplayName("is the known name with the fewest letters off, two swapped ones counting once, in any case")
    void nearest(String found, String meant) {
        assertThat(NearMiss.of(found, KNOWN)).contains(meant);
    }

    @Test
    @DisplayName("counts two swapped letters once: three swaps in nine letters are within a third, six changes are not")
    void swaps() {
        assertThat(NearMiss.of("badcfeghi", List.of("abcdefghi"))).contains("abcdefghi");
        assertThat(NearMiss.of("xxxxefghi", List.of("abcdefghi"))).isEmpty();
    }

    @Test
    @DisplayName("is nothing where more than a third of the letters differ, or nothing is known")
    void none() {
        assertThat(NearMiss.of("cancel-order", KNOWN)).isEmpty();
        assertThat(NearMiss.of("read-back", List.of())).isEmpty();
        assertThat(NearMiss.of("", KNOWN)).isEmpty();
    }

    @Test
    @DisplayName("is looked for among a thousand names, for a name of up to 200 letters: its cost is bounded")
    void bounded() {
        String endless = "x".repeat(1_000_000);
        assertThat(NearMiss.of(endless, KNOWN)).isEmpty();
        assertThat(NearMiss.of("read-bakc", List.of(endless, "read-back"))).contains("read-back");
        List<String> many = new ArrayList<>(Collections.nCopies(1000, "send-confirmation"));
        many.add("read-back");
        assertThat(NearMiss.of("read-bakc", many)).isEmpty();
    }

    @Property
    @Label("of a known name is that name")
    void itself(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String name) {
        assertThat(NearMiss.of(name, List.of("#", name, "##"))).contains(name);
    }
}
