package io.orderkit.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.ProductNumber;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of an order")
class OrderLineTest {
    private static final OrderLine EMPTY = new OrderLine.Builder().number(1).build();
    private static final OrderLine FULL = new OrderLine.Builder()
            .number(1)
            .product(new ProductNumber("CP-80"))
            .specification("80 g/m2")
            .quantity(Quantity.parse("5000 kg"))
            .tolerance(Tolerance.parse("5 %"))
            .unitPrice(UnitPrice.parse("6.20 CNY/kg"))
            .packaging("reels")
            .labelling("ours")
            .appearance("white")
            .addSpecialItems("keep dry")
            .build();

    @Test
    @DisplayName("takes over what another says, and keeps what the other leaves out")
    void overlaid() {
        assertThat(EMPTY.overlaidBy(FULL)).isEqualTo(FULL);
        assertThat(FULL.overlaidBy(EMPTY)).isEqualTo(FULL);
        assertThat(FULL.overlaidBy(EMPTY.withSpecialItems("by Monday")).specialItems())
                .isEqualTo(List.of("by Monday"));
    }

    @Test
    @DisplayName("is worth quantity × price, where both are in one unit")
    void amount() {
        assertThat(FULL.amount()).hasValue(Money.of("CNY", "31000"));
        assertThat(FULL.withUnitPrice(UnitPrice.parse("6.20 CNY/t")).amount()).isEmpty();
        assertThat(EMPTY.amount()).isEmpty();
    }

    @Test
    @DisplayName("has a number from 1")
    void number() {
        assertThatThrownBy(() -> EMPTY.withNumber(0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("1 or more");
    }
}
