package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import java.util.Optional;

/**
 * A part of an order line, such as a finished reel, that is inspected and received separately (C12.1).
 *
 * @param number the number written on the lot, such as a reel number
 * @param quantity the net quantity of the lot, in the unit of the line
 * @param gross the gross weight of the lot, if it was weighed with core and packaging
 */
public record Lot(@Identifies("lot") String number, Quantity quantity, Optional<Quantity> gross) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue if the number is blank, or the gross weight is less than the net weight in the same unit
     */
    public Lot {
        number = Names.required("lot number", number);
        Quantity net = quantity;
        gross.filter(weight -> weight.unit().equals(net.unit()) && weight.compareTo(net) < 0)
                .ifPresent(weight -> {
                    throw InvalidValue.of("gross weight", weight.toString(), net + " or more");
                });
    }

    /** Creates a lot with a net quantity but no gross weight. */
    public Lot(String number, Quantity quantity) {
        this(number, quantity, Optional.empty());
    }

    /** Returns a copy of this lot with its number spelled as given. */
    Lot called(String known) {
        return known.equals(number) ? this : new Lot(known, quantity, gross);
    }
}
