package io.orderkit.domain.contract.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C8")
@DisplayName("A value as the ERP prints it")
class PrintedValueTest {
    private static boolean says(String printed, Object ours) {
        return new PrintedValue(printed, Catalogue.handbook()).says(ours);
    }

    @ParameterizedTest(name = "{0} is 5000 kg: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "5000 kg; true",
                "5,000 kg; true",
                "5 000kg; true",
                "5.000,00 KG; true",
                "5000.0 kg; true",
                "5 t; true",
                "５０００ kg; true",
                "5,0 t; true",
                "5001 kg; false",
                "5 kg; false",
                "5000; false",
                "5000 reel; false",
                "kg; false",
                "-5000 kg; false",
                "5000 stone; false",
                "99999999999999999999999999999999999 kg; false"
            })
    @DisplayName("a quantity counts in any unit with a fixed factor")
    void quantity(String printed, boolean same) {
        assertThat(says(printed, Quantity.parse("5000 kg"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is 6.20 CNY/kg: {1}")
    @CsvSource({
        "6.2 CNY/kg, true",
        "6200 CNY / t, true",
        "6.20 cny/KG, true",
        "6.20 EUR/kg, false",
        "6.21 CNY/kg, false",
        "6.20 CNY/reel, false",
        "6.20, false",
        "6.20 CNY/!, false"
    })
    @DisplayName("a unit price counts per any unit with a fixed factor")
    void unitPrice(String printed, boolean same) {
        assertThat(says(printed, UnitPrice.parse("6.20 CNY/kg"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is 31000 CNY: {1}")
    @CsvSource(
            delimiter = ';',
            value = {"31,000.00 CNY; true", "31 000 cny; true", "31000 EUR; false", "3100 CNY; false"})
    @DisplayName("an amount counts in its currency")
    void money(String printed, boolean same) {
        assertThat(says(printed, Money.parse("31000.00 CNY"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is 5 %: {1}")
    @CsvSource({"5%, true", "5.0 %, true", "5, false", "6 %, false"})
    @DisplayName("a tolerance counts in percent")
    void tolerance(String printed, boolean same) {
        assertThat(says(printed, Tolerance.parse("5 %"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is 12 March 2026: {1}")
    @CsvSource({
        "2026-03-12, true",
        "20260312, true",
        "2026/03/12, true",
        "2026.03.12, true",
        "2026-03-13, false",
        "12 March, false"
    })
    @DisplayName("a day counts in year, month and day")
    void day(String printed, boolean same) {
        assertThat(says(printed, LocalDate.of(2026, 3, 12))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "80 g/m2, 787 mm; true",
                "' 80.0  g/m²,  787.0 mm '; true",
                "８０ g/m2, 787 mm; true",
                "90 g/m2, 787 mm; false",
                "80 G/m2, 787 mm; false"
            })
    @DisplayName("a text counts but for blanks, widths and how its numbers are written")
    void text(String printed, boolean same) {
        assertThat(says(printed, "80 g/m2, 787 mm")).isEqualTo(same);
        assertThat(says(printed, Personal.of("80 g/m2, 787 mm"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'a, b', true", "'a,  b', true", "a, false"})
    @DisplayName("a list counts with a comma between")
    void list(String printed, boolean same) {
        assertThat(says(printed, List.of("a", "b"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"deposit-and-balance, true", "Deposit and balance, true", "prepayment, false"})
    @DisplayName("a name counts as it is written")
    void name(String printed, boolean same) {
        assertThat(says(printed, PaymentMethod.DEPOSIT_AND_BALANCE)).isEqualTo(same);
        assertThat(says("normal", Urgency.NORMAL)).isTrue();
        assertThat(says("urgent", Urgency.NORMAL)).isFalse();
    }

    @Test
    @DisplayName("what was erased is not compared")
    void erased() {
        assertThat(says("anything", new Personal<String>(Optional.empty()))).isTrue();
    }
}
