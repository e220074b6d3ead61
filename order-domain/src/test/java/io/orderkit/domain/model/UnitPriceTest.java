package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.CurrencyMismatch;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitMismatch;
import io.orderkit.domain.measure.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
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

@Label("A unit price")
class UnitPriceTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({
        "6.20 CNY/kg, 5000 kg, 31000.00 CNY",
        "6.205 CNY/kg, 1 kg, 6.21 CNY",
        "6.2049 CNY/kg, 1 kg, 6.20 CNY",
        "0.000001 CNY/sheet, 5000 sheet, 0.01 CNY",
        "150.5 JPY/reel, 1 reel, 151 JPY"
    })
    @DisplayName("times a quantity is the line amount, rounded half up to the minor unit")
    void lineAmount(String price, String quantity, String amount) {
        assertThat(UnitPrice.parse(price).times(Quantity.parse(quantity))).isEqualTo(Money.parse(amount));
    }

    @Property
    @Label("the line amount is never more than half a fen off the exact one")
    void withinHalfAFen(
            @ForAll @BigRange(min = "0", max = "10000") @Scale(6) BigDecimal price,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(6) BigDecimal quantity) {
        Money amount = UnitPrice.of(CNY, price, Unit.KILOGRAM).times(Quantity.of(quantity, Unit.KILOGRAM));
        assertThat(amount.amount().subtract(price.multiply(quantity)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Test
    @DisplayName("takes no quantity in another unit, and says which two they are")
    void unitMismatch() {
        UnitPrice perTonne = UnitPrice.parse("6200 CNY/t");
        assertThatThrownBy(() -> perTonne.times(Quantity.parse("5000 kg")))
                .isInstanceOfSatisfying(UnitMismatch.class, mismatch -> {
                    assertThat(mismatch.first()).isEqualTo(Unit.TONNE);
                    assertThat(mismatch.second()).isEqualTo(Unit.KILOGRAM);
                });
    }

    @ParameterizedTest(name = "{0} is {2} % off {1}")
    @CsvSource({
        "6.30 CNY/kg, 6.00 CNY/kg, 5.00",
        "5.70 CNY/kg, 6.00 CNY/kg, 5.00",
        "1.00 CNY/kg, 3.00 CNY/kg, 66.67",
        "2.00 CNY/kg, 3.00 CNY/kg, 33.34",
        "6.00 CNY/kg, 6 CNY/kg, 0.00",
        "1.00 CNY/kg, 0 CNY/kg, 100",
        "0 CNY/kg, 0 CNY/kg, 0",
        "1.05 CNY/kg, 1 CNY/kg, 5.00",
        "1.050001 CNY/kg, 1 CNY/kg, 5.01",
        "1.000001 CNY/kg, 1 CNY/kg, 0.01"
    })
    @DisplayName("is off another by a percentage without sign, rounded up to a number of decimals")
    void deviation(String price, String other, BigDecimal percent) {
        assertThat(UnitPrice.parse(price).deviationPercentFrom(UnitPrice.parse(other), 2))
                .isEqualByComparingTo(percent);
    }

    @Property
    @Label("exceeds the nearest limits of two decimals if and only if the exact deviation does")
    void comparedExactly(
            @ForAll @BigRange(min = "0.000001", max = "10") @Scale(6) BigDecimal price,
            @ForAll @BigRange(min = "0.000001", max = "10") @Scale(6) BigDecimal other) {
        BigDecimal hundredfold = price.subtract(other).abs().movePointRight(2);
        BigDecimal deviation = UnitPrice.of(CNY, price, Unit.KILOGRAM)
                .deviationPercentFrom(UnitPrice.of(CNY, other, Unit.KILOGRAM), 2);
        BigDecimal below = hundredfold.divide(other, 2, RoundingMode.DOWN);
        for (BigDecimal limit : List.of(below, below.add(new BigDecimal("0.01")))) {
            assertThat(deviation.compareTo(limit) > 0)
                    .as("%s against %s", deviation, limit)
                    .isEqualTo(hundredfold.compareTo(limit.multiply(other)) > 0);
        }
    }

    @Test
    @DisplayName("is compared with none in another currency or unit")
    void incomparable() {
        UnitPrice price = UnitPrice.parse("6.20 CNY/kg");
        assertThatThrownBy(() -> price.deviationPercentFrom(UnitPrice.parse("6.20 EUR/kg"), 2))
                .isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> price.deviationPercentFrom(UnitPrice.parse("6.20 CNY/t"), 2))
                .isInstanceOf(UnitMismatch.class);
        assertThat(price.isComparableTo(UnitPrice.parse("6.20 EUR/kg"))).isFalse();
        assertThat(price.isComparableTo(UnitPrice.parse("6.20 CNY/t"))).isFalse();
        assertThat(price.isComparableTo(UnitPrice.parse("7 CNY/kg"))).isTrue();
    }

    @Property
    @Label("is written so that it is read back the same, with at least the currency's decimals")
    void writtenAndRead(@ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal amount) {
        UnitPrice price = UnitPrice.of(CNY, amount, Unit.SQUARE_METRE);
        assertThat(UnitPrice.parse(price.toString())).isEqualTo(price).hasSameHashCodeAs(price);
        assertThat(price.toString()).matches("\\d+\\.\\d{2,6} CNY/m2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 CNY/kg", "0.0000001 CNY/kg", "6.20 CNY", "6.20 CNY kg", "6.20 CNY/Kg", "6.20 XXX/kg"})
    @DisplayName("refuses a negative amount, a seventh decimal, another form")
    void refused(String text) {
        assertThatThrownBy(() -> UnitPrice.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
