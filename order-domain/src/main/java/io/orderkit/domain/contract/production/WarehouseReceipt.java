package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * A warehouse receipt (C12.1).
 *
 * @param number its number
 * @param line which line
 * @param quantity how much
 */
public record WarehouseReceipt(@Identifies("receipt") String number, int line, Quantity quantity) {
    /** @throws io.orderkit.domain.model.InvalidValue when the number is blank */
    public WarehouseReceipt {
        number = Names.required("receipt number", number);
    }
}
