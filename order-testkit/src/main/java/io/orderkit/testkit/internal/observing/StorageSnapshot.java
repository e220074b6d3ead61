package io.orderkit.testkit.internal.observing;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A snapshot of the data that S-10 requires the storage to keep for some orders, as read through the ports. The times
 * of leases are omitted, because reading the outbox itself takes leases.
 *
 * @param facts the observed values, by descriptive name
 */
public record StorageSnapshot(Map<String, Object> facts) {
    /** The delay for postponed rows in the samples. */
    private static final Duration LATER = Duration.ofHours(12);

    public StorageSnapshot {
        facts = Map.copyOf(facts);
    }

    /** Reads the given orders and commands of a tenant, and all lists that the ports return. */
    public static StorageSnapshot of(
            StorageUnderTest storage, TenantId tenant, List<OrderId> orders, List<CommandId> commands) {
        Map<String, Object> facts = new TreeMap<>();
        String of = " (tenant " + tenant + ")";
        for (OrderId order : orders) {
            facts.put("events of " + order + of, storage.store(tenant).load(order, 0));
            storage.archive(tenant).ifPresent(archive -> facts.put("journal of " + order + of, archive.journal(order)));
        }
        for (CommandId command : commands) {
            facts.put("command " + command + of, storage.store(tenant).journal(command));
        }
        PageReader pages = new PageReader(storage.query(tenant));
        facts.put("summaries" + of, pages.all());
        facts.put("debts" + of, pages.owed(OwedFilter.any()));
        facts.put("rows set aside" + of, storage.outbox(tenant).parked(Optional.empty(), OrderQuery.MOST_ROWS));
        return new StorageSnapshot(facts);
    }

    /** Reads the unsent rows in the given shards of a tenant. */
    public static StorageSnapshot ofRows(StorageUnderTest storage, TenantId tenant, Set<Integer> shards) {
        List<List<Row>> due = new OutboxReader(storage.outbox(tenant))
                .due(shards, List.of(OutboxReader.NOW, SampleRows.NOON.plus(LATER)));
        String of = " (tenant " + tenant + ")";
        return new StorageSnapshot(Map.of("rows due now" + of, due.get(0), "rows due later" + of, due.get(1)));
    }

    /** Returns both snapshots combined. */
    public StorageSnapshot and(StorageSnapshot other) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.putAll(other.facts());
        return new StorageSnapshot(all);
    }

    /** Returns the differences between two snapshots, one per line; empty if they are equal. */
    public List<String> differences(StorageSnapshot after) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(facts).forEach((name, before) -> {
            Object now = after.facts().getOrDefault(name, "nothing");
            if (!before.equals(now)) {
                lines.add(name + ": " + shortened(before) + " became " + shortened(now));
            }
        });
        return lines;
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        String size = value instanceof List<?> list ? list.size() + " rows " : "";
        return size + (text.length() <= 300 ? text : text.substring(0, 300) + "…");
    }
}
