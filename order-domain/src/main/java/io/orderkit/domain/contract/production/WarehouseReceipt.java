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
 * @param line which line
 * @param quantity how much
 * @param lots the lots that make up the quantity; none for goods without lot numbers
 */
public record WarehouseReceipt(
        @Identifies("receipt") String number,
        int line,
        Quantity quantity,
        @Since("0.2") List<Lot> lots) {
    /** @throws io.orderkit.domain.model.InvalidValue when the number is blank */
    public WarehouseReceipt {
        number = Names.required("receipt number", number);
        lots = List.copyOf(lots);
    }

    /** A receipt of goods without lot numbers. */
    public WarehouseReceipt(String number, int line, Quantity quantity) {
        this(number, line, quantity, List.of());
    }

    /** Returns the goods that it is about. */
    public List<LineLot> goods() {
        return LineLot.of(line, lots);
    }

    /** Returns how much of some goods came in by it; empty when it is not about them. */
    public Optional<Quantity> quantityOf(LineLot goods) {
        return goods.line() == line ? Lots.quantityOf(goods.lot(), quantity, lots) : Optional.empty();
    }

    /** Returns what is left of it without some goods; empty when nothing is. */
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
