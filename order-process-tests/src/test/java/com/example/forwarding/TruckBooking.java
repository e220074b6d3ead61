package com.example.forwarding;

import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The order's data on its truck: an additional part beside those of the handbook's phases.
 *
 * @param carrier the carrier that owns the truck
 * @param day the day on which the truck comes
 */
public record TruckBooking(Optional<String> carrier, Optional<LocalDate> day) {
    public static final Parts.Key<TruckBooking> KEY =
            new Parts.Key<>("acme:truck-booking", new TruckBooking(Optional.empty(), Optional.empty()));
}
