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
 * @param number the number of the receipt
 * @param line the line
 * @param quantity the quantity
 * @param lots the lots that make up the received quantity; empty for goods without lot numbers
 */
public record WarehouseReceipt(
        @Identifies("receipt") String number,
        int line,
        Quantity quantity,
        @Since("0.2") List<Lot> lots) {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code number} is blank
     */
    public WarehouseReceipt {
        number = Names.required("receipt number", number);
        lots = List.copyOf(lots);
    }

    /** Creates a receipt for goods without lot numbers. */
    public WarehouseReceipt(String number, int line, Quantity quantity) {
        this(number, line, quantity, List.of());
    }

    /** Returns the goods that the receipt covers. */
    public List<LineLot> goods() {
        return LineLot.of(line, lots);
    }

    /** Returns the received quantity of the given goods, or an empty result if the receipt does not cover them. */
    public Optional<Quantity> quantityOf(LineLot goods) {
        return goods.line() == line ? Lots.quantityOf(goods.lot(), quantity, lots) : Optional.empty();
    }

    /** Returns a copy of the receipt without the given goods, or an empty result if it would then cover no goods. */
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
