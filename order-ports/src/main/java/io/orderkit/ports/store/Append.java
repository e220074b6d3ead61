package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.util.List;

/**
 * What one accepted attempt commits: all of it or nothing.
 *
 * @param order the order
 * @param expectedVersion the version that was decided on; 0 for an order that nothing has happened to
 * @param events the new events, versions {@code expectedVersion + 1}, … without gaps; at least one
 * @param journal one entry a command that led to them: the submitted one and what time brought about with it
 * @param summary the order as it stands after them
 */
public record Append(
        OrderId order,
        long expectedVersion,
        List<EventEnvelope> events,
        List<JournalEntry> journal,
        OrderSummary summary) {
    public Append {
        events = List.copyOf(events);
        journal = List.copyOf(journal);
    }
}
