package com.example.host;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work of people who run the host. */
final class Operations {
    private Operations() {}

    /** Shows what was set aside, and why. */
    static List<String> parked(Outbox outbox) {
        return outbox.parked(Optional.empty(), 100).stream()
                .map(row -> row.row().event().order() + ", version "
                        + row.row().event().version() + ": " + row.why())
                .toList();
    }

    /** Lets each be tried again, once its cause has gone. */
    static void retry(Outbox outbox) {
        for (Outbox.Parked parked : outbox.parked(Optional.empty(), 100)) {
            EventEnvelope event = parked.row().event();
            outbox.unpark(event.order(), event.version());
        }
    }

    /** Returns the orders of which receivers have seen more than a restored store holds, by the highest version that they saw. */
    static List<OrderId> aheadOf(OrderStore restored, Map<OrderId, Long> seen) {
        return seen.entrySet().stream()
                .filter(order -> restored.load(order.getKey(), 0).size() < order.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
