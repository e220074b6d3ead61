package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Personal;
import java.time.Instant;
import java.util.List;

/**
 * The delivery notification, which the delivery person fills in (C15, C16).
 *
 * @param statedArrival the arrival time that the delivery person expects
 * @param vehicle the vehicle
 * @param contact the contact details at which the delivery person can be reached during transport
 * @param checkpoints the times at which CS checks the transport (C17)
 */
public record Notification(
        Instant statedArrival, Personal<String> vehicle, Personal<String> contact, List<Instant> checkpoints) {
    public Notification {
        checkpoints = List.copyOf(checkpoints);
    }
}
