package com.example.forwarding;

import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The truck data of an order, stored in addition to the data of the handbook's phases.
 *
 * @param carrier the carrier that owns the truck
 * @param day the day on which the truck is to arrive
 */
public record TruckBooking(Optional<String> carrier, Optional<LocalDate> day) {
    public static final Parts.Key<TruckBooking> KEY =
            new Parts.Key<>("acme:truck-booking", new TruckBooking(Optional.empty(), Optional.empty()));
}
