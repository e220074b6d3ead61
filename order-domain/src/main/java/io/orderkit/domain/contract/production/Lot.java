package io.orderkit.domain.contract.production;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;
import java.util.Optional;

/**
 * A lot of a line that is inspected and received separately, such as a finished reel (C12.1).
 *
 * @param number the number written on it, such as the reel's number
 * @param quantity its net quantity, in the line's unit
 * @param gross its gross weight, where it was weighed with core and packaging
 */
public record Lot(@Identifies("lot") String number, Quantity quantity, Optional<Quantity> gross) {
    /**
     * Checks the values.
     *
     * @throws InvalidValue when the number is blank, or the gross weight is less than the net one in the same unit
     */
    public Lot {
        number = Names.required("lot number", number);
        Quantity net = quantity;
        gross.filter(weight -> weight.unit().equals(net.unit()) && weight.compareTo(net) < 0)
                .ifPresent(weight -> {
                    throw InvalidValue.of("gross weight", weight.toString(), net + " or more");
                });
    }

    /** Creates a lot with only its net quantity known. */
    public Lot(String number, Quantity quantity) {
        this(number, quantity, Optional.empty());
    }

    /** Returns this lot with the number that the order knows. */
    Lot called(String known) {
        return known.equals(number) ? this : new Lot(known, quantity, gross);
    }
}
