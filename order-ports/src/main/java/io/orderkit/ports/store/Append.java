package io.orderkit.ports.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rows that one accepted attempt commits atomically.
 *
 * @param order the order
 * @param expectedVersion the version on which the decision was based; 0 for an order without events
 * @param events the new events, at least one, numbered without gaps from the version after the expected one
 * @param journal one journal entry for each command that led to the events: the submitted command and any automatic
 *     ones
 * @param summary the summary of the order as of the last event
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

    /**
     * Checks that the order, events, journal entries and summary are consistent. A store calls this method before it
     * writes anything (S-9).
     *
     * @throws IllegalArgumentException when the parts are inconsistent or belong to different tenants
     */
    public void requireFits(TenantId tenant) {
        require(expectedVersion >= 0, () -> "an expected version below 0");
        require(!events.isEmpty(), () -> "no event");
        for (int i = 0; i < events.size(); i++) {
            EventEnvelope event = events.get(i);
            int place = i + 1;
            require(
                    event.version() == expectedVersion + place,
                    () -> "version " + event.version() + " at place " + place);
            require(
                    event.tenant().equals(tenant),
                    () -> "an event of tenant " + event.tenant() + " in a store of " + tenant);
            require(event.order().equals(order), () -> "an event of order " + event.order());
        }
        require(!journal.isEmpty(), () -> "no journal entry");
        Set<CommandId> commands = new HashSet<>();
        for (JournalEntry entry : journal) {
            require(commands.add(entry.command()), () -> "the same command id twice");
            requireFits(entry);
        }
        require(summary.order().equals(order), () -> "a summary of order " + summary.order());
        require(summary.version() == lastVersion(), () -> "a summary of version " + summary.version());
    }

    /** Returns the version of the last event. */
    public long lastVersion() {
        return expectedVersion + events.size();
    }

    private void requireFits(JournalEntry entry) {
        require(entry.order().equals(order), () -> "a journal entry of order " + entry.order());
        require(
                entry.result() instanceof JournalEntry.Result.Accepted accepted
                        && accepted.firstVersion() > expectedVersion
                        && accepted.lastVersion() <= lastVersion(),
                () -> "a journal entry with the result " + entry.result());
    }

    private void require(boolean holds, Supplier<String> found) {
        if (!holds) {
            throw new IllegalArgumentException("an append to order " + order + " after version " + expectedVersion
                    + " holds " + found.get() + "; expected versions " + (expectedVersion + 1)
                    + ", … of this order and tenant, and a journal and a summary of them");
        }
    }
}
