package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Personal;
import java.time.Instant;
import java.util.List;

/**
 * The delivery notification, as the delivery person fills it in (C15, C16).
 *
 * @param statedArrival when he means to arrive
 * @param vehicle by which vehicle
 * @param contact how he is reached on the way
 * @param checkpoints when CS asks how it goes (C17)
 */
public record Notification(
        Instant statedArrival, Personal<String> vehicle, Personal<String> contact, List<Instant> checkpoints) {
    public Notification {
        checkpoints = List.copyOf(checkpoints);
    }
}
