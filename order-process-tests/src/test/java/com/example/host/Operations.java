package com.example.host;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks of the host's operators. */
final class Operations {
    private Operations() {}

    /** Returns the parked rows, each with the reason for parking. */
    static List<String> parked(Outbox outbox) {
        return outbox.parked(Optional.empty(), 100).stream()
                .map(row -> row.row().event().order() + ", version "
                        + row.row().event().version() + ": " + row.why())
                .toList();
    }

    /** Unparks the parked rows so that they are sent again. Call this once the cause of the failure is removed. */
    static void retry(Outbox outbox) {
        for (Outbox.Parked parked : outbox.parked(Optional.empty(), 100)) {
            EventEnvelope event = parked.row().event();
            outbox.unpark(event.order(), event.version());
        }
    }

    /** Returns the orders whose restored version is lower than the version that a receiver has seen. */
    static List<OrderId> aheadOf(OrderStore restored, Map<OrderId, Long> seen) {
        return seen.entrySet().stream()
                .filter(order -> restored.load(order.getKey(), 0).size() < order.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
