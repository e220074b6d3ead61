package io.orderkit.domain.contract.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C12.1")
@DisplayName("A warehouse receipt")
class WarehouseReceiptTest {
    private static final LineLot WHOLE_LINE = new LineLot(1, Optional.empty());
    private static final WarehouseReceipt OF_LINE = new WarehouseReceipt("w-1", 1, kg(900));
    private static final WarehouseReceipt OF_LOTS =
            new WarehouseReceipt("w-2", 1, kg(900), List.of(new Lot("reel-1", kg(400)), new Lot("reel-2", kg(500))));

    private static Quantity kg(int amount) {
        return Quantity.of(BigDecimal.valueOf(amount), Unit.KILOGRAM);
    }

    private static LineLot lot(int line, String number) {
        return new LineLot(line, Optional.of(number));
    }

    @Test
    @DisplayName("without lots is about the line, and about no lot")
    void withoutLots() {
        assertThat(OF_LINE.quantityOf(WHOLE_LINE)).contains(kg(900));
        assertThat(OF_LINE.quantityOf(lot(1, "reel-1"))).isEmpty();
        assertThat(OF_LINE.quantityOf(new LineLot(2, Optional.empty()))).isEmpty();
    }

    @Test
    @DisplayName("of lots is about each of them, and not about the line as a whole")
    void ofLots() {
        assertThat(OF_LOTS.quantityOf(lot(1, "reel-2"))).contains(kg(500));
        assertThat(OF_LOTS.quantityOf(WHOLE_LINE)).isEmpty();
        assertThat(OF_LOTS.quantityOf(lot(1, "reel-3"))).isEmpty();
        assertThat(OF_LOTS.quantityOf(lot(2, "reel-2"))).isEmpty();
    }

    @Test
    @DisplayName("keeps the lots that remain, with their sum; with none left, nothing remains of it")
    void without() {
        assertThat(OF_LOTS.without(Set.of(lot(1, "reel-1"))))
                .contains(new WarehouseReceipt("w-2", 1, kg(500), List.of(new Lot("reel-2", kg(500)))));
        assertThat(OF_LOTS.without(Set.of(lot(1, "reel-1"), lot(1, "reel-2")))).isEmpty();
        assertThat(OF_LOTS.without(Set.of(WHOLE_LINE))).contains(OF_LOTS);
        assertThat(OF_LINE.without(Set.of(WHOLE_LINE))).isEmpty();
    }
}
