package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.Quantity;
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
import org.junit.jupiter.params.provider.ValueSource;

@Label("A quantity")
class QuantityTest {
    @Test
    @DisplayName("is compared by value: 1.0 kg is 1.00 kg, and 1E+3 kg is 1000 kg")
    void byValue() {
        assertThat(Quantity.parse("1.0 kg"))
                .isEqualTo(Quantity.parse("1.00 kg"))
                .hasSameHashCodeAs(Quantity.parse("1.00 kg"));
        Quantity thousand = Quantity.of(new BigDecimal("1E+3"), Unit.KILOGRAM);
        assertThat(thousand).isEqualTo(Quantity.parse("1000 kg")).hasToString("1000 kg");
        assertThat(thousand).isNotEqualTo(Quantity.parse("1000 t"));
    }

    @Test
    @DisplayName("is added to, and compared with, none in another unit")
    void unitMismatch() {
        Quantity kilos = Quantity.parse("1000 kg");
        assertThatThrownBy(() -> kilos.plus(Quantity.parse("1 t"))).isInstanceOf(UnitMismatch.class);
        assertThatThrownBy(() -> kilos.compareTo(Quantity.parse("1 t"))).isInstanceOf(UnitMismatch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 kg", "0.0000001 kg", "5000", "5000 Kg", "five kg", "5000kg"})
    @DisplayName("refuses less than nothing, a seventh decimal, another form")
    void refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("may be in a unit that only a company has, and is written as it was read")
    void unitOfCompany() {
        Quantity pounds = Quantity.parse("5000 lb");
        assertThat(pounds).hasToString("5000 lb").isEqualTo(Quantity.of(new BigDecimal("5000"), Unit.of("lb")));
        assertThatThrownBy(() -> pounds.compareTo(Quantity.parse("1 kg"))).isInstanceOf(UnitMismatch.class);
    }

    @Property
    @Label("a sum is the same whichever is first, and never less than either")
    void plus(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal other) {
        Quantity a = Quantity.of(one, Unit.REEL);
        Quantity b = Quantity.of(other, Unit.REEL);
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).isGreaterThanOrEqualTo(a).isGreaterThanOrEqualTo(b);
    }

    @Property
    @Label("is written so that it is read back the same")
    void writtenAndRead(@ForAll @BigRange(min = "0", max = "1000000000") @Scale(6) BigDecimal amount) {
        Quantity quantity = Quantity.of(amount, Unit.SHEET);
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }
}
