package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.observing.StorageSnapshot;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rules about the durability of data. */
abstract class DurabilityRules extends HistoryRules {
    private static final OrderId GONE = new OrderId("o-gone");
    private static final List<OrderId> ORDERS = Stream.of(
                    "o-1", "o-2", "o-3", "o-none", "o-gone", "o-sent", "o-off", "o-parked")
            .map(OrderId::new)
            .toList();

    @Test
    @Tag("S-10")
    @DisplayName("S-10 all that was acknowledged is there after the storage was opened again, of every tenant")
    @LikelyCauses({
        "the commit is delayed or left out",
        "a flush that happens at an orderly close only",
        "the last append of an order, or what has no event, is kept in memory only",
        "marks of the outbox are kept in memory only",
        "only the first tenant is read back"
    })
    void survivesReopening() {
        fill(ACME);
        fill(OTHER);
        boolean archived = takeOut();
        StorageSnapshot before = snapshot(ACME).and(snapshot(OTHER));
        reopen();
        assertThat(before.differences(snapshot(ACME).and(snapshot(OTHER))))
                .as("differences from the state before reopening")
                .isEmpty();
        assertThat(store().append(sample().attempt("o-1", 3, "c-1-0").append()))
                .as("a command that was accepted before reopening")
                .isEqualTo(new AppendResult.CommandKnown(
                        sample().attempt("o-1", 0, "c-1-0").entry()));
        assertThat(store().append(sample().attempt("o-none", 0, "no-o-none").append()))
                .as("a command that was refused before reopening, of an order without events")
                .isEqualTo(new AppendResult.CommandKnown(sample().refused("o-none", "no-o-none")));
        if (archived) {
            assertThat(store().append(sample().attempt("o-gone", 0, "late").append()))
                    .as("an order that was taken out before reopening")
                    .isEqualTo(new AppendResult.VersionConflict(1));
        }
        appended(sample().attempt("o-1", 3, "goes-on"));
    }

    /**
     * Adds orders with one, two and three appends, refusals for known and unknown orders, and outbox rows in every
     * state.
     */
    private void fill(TenantId tenant) {
        SampleRows rows = new SampleRows(tenant);
        for (int appends = 3; appends >= 1; appends--) {
            for (int version = 0; version < appends; version++) {
                String order = "o-" + (4 - appends);
                appended(storage().store(tenant), rows.attempt(order, version, "c-" + (4 - appends) + "-" + version));
            }
        }
        for (String marked : List.of("o-sent", "o-off", "o-parked")) {
            appended(storage().store(tenant), rows.attempt(marked, 0, "c-" + marked, 2));
        }
        storage().store(tenant).recordRefusal(rows.refused("o-1", "no-o-1"));
        storage().store(tenant).recordRefusal(rows.refused("o-none", "no-o-none"));
        mark(storage().outbox(tenant));
    }

    private static void mark(Outbox outbox) {
        OutboxReader reader = new OutboxReader(outbox);
        for (Row row : reader.due(OutboxReader.NOW)) {
            String order = row.event().order().value();
            if (row.event().version() == 1 && order.matches("o-(sent|off|parked)")) {
                Lease lease = reader.leaseOf(row.event().order());
                switch (order) {
                    case "o-sent" -> outbox.sent(lease, row, OutboxReader.NOW);
                    case "o-off" -> outbox.retryAt(lease, row, SampleRows.NOON.plus(Duration.ofHours(2)), "later");
                    default -> outbox.park(lease, row, "poison");
                }
                outbox.release(lease);
            }
        }
    }

    /** Removes an order from the store, if the backend has an archive. */
    private boolean takeOut() {
        Optional<OrderArchive> archive = storage().archive(ACME);
        if (archive.isEmpty()) {
            return false;
        }
        appended(sample().first(GONE.value()));
        Lease lease = reader().leaseOf(GONE);
        outbox().due(lease, OutboxReader.NOW, 500).stream()
                .filter(row -> row.event().order().equals(GONE))
                .forEach(row -> outbox().sent(lease, row, OutboxReader.NOW));
        outbox().release(lease);
        return archive.get().remove(GONE, 1);
    }

    private StorageSnapshot snapshot(TenantId tenant) {
        List<CommandId> commands = Stream.of("c-1-0", "c-1-1", "c-1-2", "c-3-0", "no-o-1", "no-o-none", "first-o-gone")
                .map(CommandId::new)
                .toList();
        Set<Integer> everyShard = new OutboxReader(storage().outbox(tenant)).everyShard();
        return StorageSnapshot.of(storage(), tenant, ORDERS, commands)
                .and(StorageSnapshot.ofRows(storage(), tenant, everyShard));
    }
}
