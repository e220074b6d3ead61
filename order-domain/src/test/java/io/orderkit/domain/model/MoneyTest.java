package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.CurrencyMismatch;
import io.orderkit.domain.measure.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
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

@Label("Money")
class MoneyTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @ParameterizedTest(name = "{0} {1} becomes {2}")
    @CsvSource({
        "0.005, CNY, 0.01",
        "0.0049999, CNY, 0.00",
        "-0.005, CNY, -0.01",
        "2.675, CNY, 2.68",
        "0.5, JPY, 1",
        "0.0005, BHD, 0.001"
    })
    @DisplayName("rounds half up, away from zero, to the currency's minor unit")
    void roundsHalfUp(BigDecimal exact, Currency currency, String rounded) {
        assertThat(Money.rounded(currency, exact)).isEqualTo(Money.of(currency.getCurrencyCode(), rounded));
    }

    @Property
    @Label("rounds to the nearest fen, a tie away from zero, for any amount")
    void roundsToTheNearest(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal exact) {
        BigInteger millionths = exact.abs().movePointRight(6).toBigInteger();
        BigInteger fen = millionths.add(BigInteger.valueOf(5000)).divide(BigInteger.valueOf(10_000));
        BigInteger signed = exact.signum() < 0 ? fen.negate() : fen;
        assertThat(Money.rounded(CNY, exact)).isEqualTo(Money.of(CNY, new BigDecimal(signed, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.005 CNY", "1.5 JPY", "12.0001 EUR"})
    @DisplayName("refuses what is finer than the minor unit: nothing is rounded in silence")
    void refusesFiner(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("decimals");
    }

    @Test
    @DisplayName("takes no other currency, in no sum and no comparison, and says which two they are")
    void currencyMismatch() {
        Money yuan = Money.parse("1.00 CNY");
        Money euro = Money.parse("1.00 EUR");
        for (BiFunction<Money, Money, Object> operation :
                List.<BiFunction<Money, Money, Object>>of(Money::plus, Money::minus, Money::compareTo)) {
            assertThatThrownBy(() -> operation.apply(yuan, euro))
                    .isInstanceOfSatisfying(CurrencyMismatch.class, mismatch -> {
                        assertThat(mismatch.first()).isEqualTo(CNY);
                        assertThat(mismatch.second()).isEqualTo(Currency.getInstance("EUR"));
                    });
        }
        assertThat(yuan).isNotEqualTo(euro);
    }

    @Test
    @DisplayName("is compared by value: 1.5 is 1.50")
    void byValue() {
        assertThat(Money.of("CNY", "1.5"))
                .isEqualTo(Money.of("CNY", "1.50"))
                .hasSameHashCodeAs(Money.of("CNY", "1.50"));
    }

    @Property
    @Label("is written so that it is read back the same")
    void writtenAndRead(@ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal amount) {
        Money money = Money.of(CNY, amount);
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    @Label("what is added can be taken away again")
    void plusAndMinus(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal other) {
        Money sum = Money.of(CNY, one).plus(Money.of(CNY, other));
        assertThat(sum.minus(Money.of(CNY, other))).isEqualTo(Money.of(CNY, one));
        assertThat(sum).isEqualTo(Money.of(CNY, other).plus(Money.of(CNY, one)));
    }

    @Test
    @DisplayName("a percentage is rounded half up once")
    void percent() {
        assertThat(Money.parse("0.05 CNY").percent(new BigDecimal("10"))).isEqualTo(Money.parse("0.01 CNY"));
        assertThat(Money.parse("10000.00 CNY").percent(new BigDecimal("30"))).isEqualTo(Money.parse("3000.00 CNY"));
        assertThat(Money.parse("0.04 CNY").percent(new BigDecimal("10"))).isEqualTo(Money.parse("0.00 CNY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 XYZ", "12", "CNY 12", "1e5 CNY", "1,5 CNY", "", "12.00  CNY EUR"})
    @DisplayName("refuses a text of another form with what it found")
    void otherForm(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    @DisplayName("keeps out numbers whose digits would fill the memory")
    void hugeNumbers() {
        assertThatThrownBy(() -> Money.of(CNY, new BigDecimal("1e999999999"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.of(CNY, new BigDecimal("1e-999999999"))).isInstanceOf(InvalidValue.class);
    }
}
