package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A warehouse receipt (C12.1).
 *
 * @param number its number
 * @param line the line
 * @param quantity the quantity
 * @param lots the lots that make up the quantity; empty for goods without lot numbers
 */
public record WarehouseReceipt(
        @Identifies("receipt") String number,
        int line,
        Quantity quantity,
        @Since("0.2") List<Lot> lots) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the number is blank
     */
    public WarehouseReceipt {
        number = Names.required("receipt number", number);
        lots = List.copyOf(lots);
    }

    /** Creates a receipt of goods without lot numbers. */
    public WarehouseReceipt(String number, int line, Quantity quantity) {
        this(number, line, quantity, List.of());
    }

    /** Returns the goods that were received. */
    public List<LineLot> goods() {
        return LineLot.of(line, lots);
    }

    /** Returns the received quantity of some goods; empty when the receipt does not concern them. */
    public Optional<Quantity> quantityOf(LineLot goods) {
        return goods.line() == line ? Lots.quantityOf(goods.lot(), quantity, lots) : Optional.empty();
    }

    /** Returns the rest of the receipt without some goods; empty when nothing is left. */
    public Optional<WarehouseReceipt> without(Set<LineLot> gone) {
        if (goods().stream().noneMatch(gone::contains)) {
            return Optional.of(this);
        }
        List<Lot> left = lots.stream()
                .filter(lot -> !gone.contains(new LineLot(line, Optional.of(lot.number()))))
                .toList();
        return Lots.sum(left).map(sum -> new WarehouseReceipt(number, line, sum, left));
    }
}
