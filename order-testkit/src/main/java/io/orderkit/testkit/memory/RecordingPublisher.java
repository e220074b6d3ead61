package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fake publisher that records the events passed to it. Tests can make the publisher unavailable. The publisher records each event id
 * once, and rejects an event if an earlier one of the same order had a higher fencing token. Real receivers should do the same (P-2, P-3).
 * Thread-safe.
 */
public final class RecordingPublisher implements EventPublisher {
    private final Map<String, EventEnvelope> byEventId = new HashMap<>();
    private final Map<Receiver, Long> fences = new HashMap<>();
    private final List<EventEnvelope> published = new ArrayList<>();
    private final Outage outage = new Outage("event-publisher");
    private int deliveries;

    @Override
    public synchronized void publish(EventEnvelope event, long fence) {
        outage.check();
        long highest = fences.merge(new Receiver(event.tenant(), event.order()), fence, Math::max);
        if (fence < highest) {
            String late = "fence " + fence + " for order " + event.order() + " after " + highest;
            throw PortUnavailable.broken("event-publisher", late, new IllegalStateException(late));
        }
        deliveries++;
        if (byEventId.putIfAbsent(event.eventId(), event) == null) {
            published.add(event);
        }
    }

    /** Makes the publisher unavailable, or available again. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Returns all events without duplicates, each as it was first delivered. */
    public synchronized List<EventEnvelope> published() {
        return List.copyOf(published);
    }

    /** Returns the events of one order without duplicates, each as it was first delivered. */
    public synchronized List<EventEnvelope> published(OrderId order) {
        return published.stream().filter(event -> event.order().equals(order)).toList();
    }

    /** Returns the total number of deliveries, including duplicates. */
    public synchronized int deliveries() {
        return deliveries;
    }

    private record Receiver(TenantId tenant, OrderId order) {}
}
