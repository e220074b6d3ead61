package io.orderkit.testkit.memory;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored events and the journal of a single tenant. Callers must hold the store's lock. */
final class Histories {
    private final Map<OrderId, List<EventEnvelope>> events = new HashMap<>();
    private final Map<CommandId, JournalEntry> journal = new HashMap<>();
    private final Map<OrderId, Long> removed = new HashMap<>();

    List<EventEnvelope> load(OrderId order, long afterVersion) {
        List<EventEnvelope> history = events.getOrDefault(order, List.of());
        int known = (int) Math.min(Math.max(afterVersion, 0), history.size());
        return List.copyOf(history.subList(known, history.size()));
    }

    Optional<JournalEntry> journal(CommandId command) {
        return Optional.ofNullable(journal.get(command));
    }

    Page<JournalEntry> entries(Optional<String> after, int limit) {
        List<JournalEntry> left = journal.values().stream()
                .filter(entry -> after.isEmpty() || entry.command().value().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(entry -> entry.command().value()))
                .limit(limit + 1L)
                .toList();
        return Paging.first(limit, left, entry -> entry.command().value());
    }

    AppendResult append(Append append) {
        for (JournalEntry entry : append.journal()) {
            JournalEntry first = journal.get(entry.command());
            if (first != null) {
                return new AppendResult.CommandKnown(first);
            }
        }
        long away = removed.getOrDefault(append.order(), 0L);
        if (away > 0) {
            return new AppendResult.VersionConflict(away);
        }
        List<EventEnvelope> history = events.computeIfAbsent(append.order(), unknown -> new ArrayList<>());
        if (history.size() != append.expectedVersion()) {
            return new AppendResult.VersionConflict(history.size());
        }
        history.addAll(append.events());
        append.journal().forEach(entry -> journal.put(entry.command(), entry));
        return new AppendResult.Appended(history.size());
    }

    Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return Optional.ofNullable(journal.putIfAbsent(refused.command(), refused));
    }

    List<JournalEntry> journalOf(OrderId order) {
        return journal.values().stream()
                .filter(entry -> entry.order().equals(order))
                .sorted(Comparator.comparing(JournalEntry::at)
                        .thenComparing(entry -> entry.command().value(), CodePointOrder.OF_TEXT))
                .toList();
    }

    /** Removes the events of an order but keeps its version. */
    boolean remove(OrderId order, long version) {
        if (version < 1 || load(order, 0).size() != version) {
            return false;
        }
        events.remove(order);
        removed.put(order, version);
        return true;
    }

    boolean restore(ArchivedOrder archived) {
        OrderId order = archived.order();
        boolean fits = load(order, 0).isEmpty()
                && removed.getOrDefault(order, archived.version()) == archived.version()
                && archived.journal().stream()
                        .allMatch(entry ->
                                journal.getOrDefault(entry.command(), entry).equals(entry));
        if (fits) {
            removed.remove(order);
            events.put(order, new ArrayList<>(archived.events()));
            archived.journal().forEach(entry -> journal.put(entry.command(), entry));
        }
        return fits;
    }
}
