package com.example.forwarding;

import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The order's knowledge of its truck: a part of its own, beside those of the handbook's phases.
 *
 * @param carrier whose truck it is
 * @param day on which it comes
 */
public record TruckBooking(Optional<String> carrier, Optional<LocalDate> day) {
    public static final Parts.Key<TruckBooking> KEY =
            new Parts.Key<>("acme:truck-booking", new TruckBooking(Optional.empty(), Optional.empty()));
}
