package io.orderkit.testkit.memory;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Events and journal of one tenant. Guarded by the store's lock. */
final class Histories {
    private final Map<OrderId, List<EventEnvelope>> events = new HashMap<>();
    private final NavigableMap<String, JournalEntry> journal = new TreeMap<>();

    List<EventEnvelope> load(OrderId order, long afterVersion) {
        List<EventEnvelope> history = events.getOrDefault(order, List.of());
        int known = (int) Math.min(Math.max(afterVersion, 0), history.size());
        return List.copyOf(history.subList(known, history.size()));
    }

    Optional<JournalEntry> journal(CommandId command) {
        return Optional.ofNullable(journal.get(command.value()));
    }

    Page<JournalEntry> entries(Optional<String> after, int limit) {
        List<JournalEntry> left = after.map(key -> journal.tailMap(key, false)).orElse(journal).values().stream()
                .limit(limit + 1L)
                .toList();
        return Paging.first(limit, left, entry -> entry.command().value());
    }

    AppendResult append(Append append) {
        for (JournalEntry entry : append.journal()) {
            JournalEntry first = journal.get(entry.command().value());
            if (first != null) {
                return new AppendResult.CommandKnown(first);
            }
        }
        List<EventEnvelope> history = events.computeIfAbsent(append.order(), unknown -> new ArrayList<>());
        if (history.size() != append.expectedVersion()) {
            return new AppendResult.VersionConflict(history.size());
        }
        history.addAll(append.events());
        append.journal().forEach(entry -> journal.put(entry.command().value(), entry));
        return new AppendResult.Appended(history.size());
    }

    Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return Optional.ofNullable(journal.putIfAbsent(refused.command().value(), refused));
    }
}
