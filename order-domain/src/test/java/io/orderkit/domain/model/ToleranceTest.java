package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitMismatch;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Label("A tolerance")
class ToleranceTest {
    private static final BigDecimal LEAST_STEP = new BigDecimal("0.000001");

    @ParameterizedTest(name = "{0} of 1000 kg accepts {1}: {2}")
    @CsvSource({
        "5 %, 950 kg, true",
        "5 %, 1050 kg, true",
        "5 %, 949.999999 kg, false",
        "5 %, 1050.000001 kg, false",
        "0 %, 1000 kg, true",
        "0 %, 1000.000001 kg, false",
        "100 %, 0 kg, true",
        "2.5 %, 975 kg, true",
        "2.5 %, 974.999999 kg, false"
    })
    @DisplayName("has bounds that belong to it")
    void inclusive(String tolerance, String actual, boolean accepted) {
        assertThat(Tolerance.parse(tolerance).accepts(Quantity.parse("1000 kg"), Quantity.parse(actual)))
                .isEqualTo(accepted);
    }

    @Property
    @Label("accepts its bounds and what was ordered, and nothing the least step beyond")
    void bounds(
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal ordered,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal percent) {
        Tolerance tolerance = new Tolerance(percent);
        Quantity wanted = Quantity.of(ordered, Unit.KILOGRAM);
        Quantity least = tolerance.leastOf(wanted);
        Quantity most = tolerance.mostOf(wanted);
        assertThat(tolerance.accepts(wanted, wanted)).isTrue();
        assertThat(tolerance.accepts(wanted, least)).isTrue();
        assertThat(tolerance.accepts(wanted, most)).isTrue();
        assertThat(tolerance.accepts(wanted, most.plus(Quantity.of(LEAST_STEP, Unit.KILOGRAM))))
                .isFalse();
        if (!least.isZero()) {
            assertThat(tolerance.accepts(wanted, Quantity.of(least.amount().subtract(LEAST_STEP), Unit.KILOGRAM)))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("is cut to the narrower bound where it falls between two steps")
    void narrower() {
        assertThat(Tolerance.parse("5 %").mostOf(Quantity.parse("0.00003 kg")))
                .isEqualTo(Quantity.parse("0.000031 kg"));
        assertThat(Tolerance.parse("5 %").leastOf(Quantity.parse("0.00003 kg")))
                .isEqualTo(Quantity.parse("0.000029 kg"));
    }

    @Test
    @DisplayName("of none accepts what was ordered alone")
    void none() {
        Quantity ordered = Quantity.parse("10 reel");
        assertThat(Tolerance.NONE.accepts(ordered, Quantity.parse("10.0 reel"))).isTrue();
        assertThat(Tolerance.NONE.accepts(ordered, Quantity.parse("9 reel"))).isFalse();
    }

    @Test
    @DisplayName("compares none in another unit")
    void unitMismatch() {
        assertThatThrownBy(() -> Tolerance.parse("5 %").accepts(Quantity.parse("1 t"), Quantity.parse("1000 kg")))
                .isInstanceOf(UnitMismatch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 %", "100.01 %", "5", "five %", "%"})
    @DisplayName("refuses less than none, more than all, another form")
    void refused(String text) {
        assertThatThrownBy(() -> Tolerance.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("is compared by value and read back as written")
    void writtenAndRead() {
        assertThat(Tolerance.parse("5.0 %")).isEqualTo(Tolerance.parse("5%")).hasToString("5 %");
        assertThat(new Tolerance(new BigDecimal("1E+1"))).hasToString("10 %").isEqualTo(Tolerance.parse("10 %"));
    }
}
