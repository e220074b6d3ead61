package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import java.util.List;

/**
 * The archived form of an order: all its stored data except the outbox rows.
 *
 * @param events the whole history of the order, starting at version 1
 * @param journal the journal entries of all attempts, both accepted and refused
 * @param summary the summary of the order as of its last event
 */
public record ArchivedOrder(List<EventEnvelope> events, List<JournalEntry> journal, OrderSummary summary) {
    public ArchivedOrder {
        events = List.copyOf(events);
        journal = List.copyOf(journal);
    }

    /** Returns the id of the order. */
    public OrderId order() {
        return summary.order();
    }

    /** Returns the version of the last event. */
    public long version() {
        return summary.version();
    }

    /**
     * Checks that the events, journal entries and summary are consistent. A store calls this method before it writes
     * anything.
     *
     * @throws IllegalArgumentException when the parts are inconsistent or belong to different tenants
     */
    public void requireFits(TenantId tenant) {
        require(events.size() == version() && version() > 0, events.size() + " events up to version " + version());
        for (int i = 0; i < events.size(); i++) {
            EventEnvelope event = events.get(i);
            require(event.version() == i + 1, "version " + event.version() + " at place " + (i + 1));
            require(event.tenant().equals(tenant), "an event of tenant " + event.tenant() + " in a store of " + tenant);
            require(event.order().equals(order()), "an event of order " + event.order());
        }
        journal.forEach(entry -> require(entry.order().equals(order()), "a journal entry of order " + entry.order()));
        require(
                journal.stream().map(JournalEntry::command).distinct().count() == journal.size(),
                "the same command id twice");
    }

    private void require(boolean holds, String found) {
        if (!holds) {
            throw new IllegalArgumentException("archived order " + order() + " holds " + found
                    + "; expected versions 1, 2, … of this order and tenant, and a summary of the last");
        }
    }
}
