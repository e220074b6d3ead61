package io.orderkit.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.refusal.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("W3")
@DisplayName("A command's figures and names")
class InputFiguresTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Unit UNKNOWN = Unit.of("barrel");

    private record Bill(Money amount, Quantity quantity, UnitPrice price) {}

    private record Days(LocalDate day, Instant time) {}

    private static Bill bill(BigDecimal money, BigDecimal ofUnit, Unit unit) {
        return new Bill(Money.of(CNY, money), Quantity.of(ofUnit, unit), UnitPrice.of(CNY, ofUnit, unit));
    }

    private static List<String> codes(Object value) {
        return InputCheck.of(value).stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("have a highest value, which is allowed itself; the figure is named")
    void figures() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(codes(bill(InputCheck.MOST_MONEY, InputCheck.MOST_OF_UNIT, Unit.KILOGRAM)))
                .isEmpty();
        assertThat(InputCheck.of(bill(InputCheck.MOST_MONEY.add(one), InputCheck.MOST_OF_UNIT.add(one), Unit.KILOGRAM)))
                .extracting(Refusal::code, refusal -> refusal.attributes().get("what"))
                .containsExactly(
                        tuple("figure-too-big", "@figure.amount"),
                        tuple("figure-too-big", "@figure.quantity"),
                        tuple("figure-too-big", "@figure.unit-price"));
    }

    @Test
    @DisplayName("name units that the company has")
    void units() {
        assertThat(InputCheck.of(bill(BigDecimal.ONE, BigDecimal.ONE, UNKNOWN)))
                .extracting(Refusal::code, refusal -> refusal.attributes().get("found"))
                .containsExactly(tuple("name-unknown", "barrel"), tuple("name-unknown", "barrel"));
        assertThat(codes(UNKNOWN)).containsExactly("name-unknown");
    }

    @Test
    @DisplayName("are computable unless a figure or a day is out of range")
    void computable() {
        assertThat(codes(new Days(InputCheck.EARLIEST, Instant.parse("2999-12-31T23:59:59Z"))))
                .isEmpty();
        List<Refusal> outside =
                InputCheck.of(new Days(InputCheck.LATEST.plusDays(1), Instant.parse("1899-12-31T23:59:59Z")));
        assertThat(outside).extracting(Refusal::code).containsExactly("day-out-of-range", "day-out-of-range");
        assertThat(InputCheck.isComputable(outside)).isFalse();
        assertThat(InputCheck.isComputable(InputCheck.of(UNKNOWN))).isTrue();
        assertThat(InputCheck.isComputable(List.of())).isTrue();
    }
}
