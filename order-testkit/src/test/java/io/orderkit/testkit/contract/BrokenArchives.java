package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.altered;
import static io.orderkit.testkit.contract.BrokenAdapter.forgetful;
import static io.orderkit.testkit.contract.BrokenAdapter.outside;
import static io.orderkit.testkit.contract.BrokenAdapter.storage;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.ports.store.Shards;
import io.orderkit.testkit.contract.TriedContracts.OnArchive;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores, each with one mistake in its archive. */
final class BrokenArchives {
    private BrokenArchives() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(
                storage("A-1", "finds no refusals", OnArchive.class, NoRefusals::new),
                altered("A-1", "in order of insertion", OnArchive.class, s -> s.journals = inserted(s)),
                altered(
                        "A-1",
                        "by command id only",
                        OnArchive.class,
                        s -> s.journals = entries -> entries.stream()
                                .sorted(Comparator.comparing(
                                        entry -> entry.command().value()))
                                .toList()),
                storage("A-2", "takes out any version", OnArchive.class, TakesAnyVersion::new),
                storage("A-2", "lets who decided before go on", OnArchive.class, GoesOnFromNothing::new),
                storage("A-2", "forgets refusals of what was taken out", OnArchive.class, ForgetsRefusals::new),
                storage("A-2", "tells version 0 of what was taken out", OnArchive.class, ConflictAtZero::new),
                forgetful(
                        "A-2",
                        "lost after reopening: the mark 'taken out'",
                        OnArchive.class,
                        s -> s.appends = (good, append) -> good.append(append) instanceof AppendResult.VersionConflict
                                ? new AppendResult.Appended(append.lastVersion())
                                : new AppendResult.VersionConflict(0)),
                forgetful(
                        "A-2",
                        "lost after reopening: the journal of what was taken out",
                        OnArchive.class,
                        s -> s.journals = entries -> List.of()),
                storage("A-3", "says that it was put back though it was there", OnArchive.class, AlwaysRestored::new),
                storage("A-3", "puts back with rows to be sent", OnArchive.class, SendsAgain::new),
                altered(
                        "A-3",
                        "puts back 500 events",
                        OnArchive.class,
                        s -> s.loads = all -> AlteredStore.first(500, all)),
                outside("A-4", "one memory for all tenants", OnArchive.class, BrokenHistories::leaking),
                outside("A-4", "journals of all tenants", OnArchive.class, BrokenArchives::journalsOfAll),
                storage("A-5", "hands out its own journal", OnArchive.class, OwnJournal::new),
                altered(
                        "A-5",
                        "the message of a misfit holds the order",
                        OnArchive.class,
                        s -> s.restores = (good, archived) -> {
                            try {
                                return good.restore(archived);
                            } catch (IllegalArgumentException e) {
                                throw new IllegalArgumentException("does not fit: " + archived, e);
                            }
                        }));
    }

    /** Returns the journal entries in the order in which they were inserted. */
    private static UnaryOperator<List<JournalEntry>> inserted(AlteredStore store) {
        List<CommandId> came = new ArrayList<>();
        store.keepsEntry = entry -> {
            came.add(entry.command());
            return entry;
        };
        return entries -> entries.stream()
                .sorted(Comparator.comparing(entry -> came.indexOf(entry.command())))
                .toList();
    }

    private static StorageUnderTest journalsOfAll() {
        InMemoryStore memory = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)) {
            @Override
            public List<JournalEntry> journal(OrderId order) {
                return memory.journal(order);
            }
        });
    }

    /** A store that loses an order's refusals when the order is archived. */
    private static final class ForgetsRefusals extends ForwardingStore {
        ForgetsRefusals(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<JournalEntry> journal(CommandId command) {
            return good.journal(command)
                    .filter(entry -> entry.result() instanceof JournalEntry.Result.Accepted
                            || !good.load(entry.order(), 0).isEmpty());
        }
    }

    /** A store that treats a removed order as an order without events. */
    private static final class ConflictAtZero extends ForwardingStore {
        ConflictAtZero(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = good.append(append);
            boolean away = good.load(append.order(), 0).isEmpty();
            return away && result instanceof AppendResult.VersionConflict
                    ? new AppendResult.VersionConflict(0)
                    : result;
        }
    }

    /** A store that restores an order together with its outbox rows. */
    private static final class SendsAgain extends ForwardingStore {
        private final List<Row> again = new ArrayList<>();

        SendsAgain(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized boolean restore(ArchivedOrder archived) {
            boolean restored = good.restore(archived);
            if (restored) {
                archived.events().forEach(event -> again.add(new Row(event, 0)));
            }
            return restored;
        }

        @Override
        public synchronized List<Row> due(Lease lease, Instant now, int limit) {
            List<Row> rows = new ArrayList<>(good.due(lease, now, limit));
            again.stream()
                    .filter(row -> Shards.of(row.event().order(), good.shards()) == lease.shard())
                    .forEach(rows::add);
            return rows;
        }
    }

    /** A store that keeps its data in internal lists and returns these without copying them. */
    private static final class OwnJournal extends ForwardingStore {
        private final Map<OrderId, List<JournalEntry>> own = new ConcurrentHashMap<>();

        OwnJournal(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<JournalEntry> journal(OrderId order) {
            List<JournalEntry> list = own.computeIfAbsent(order, first -> new ArrayList<>());
            List<JournalEntry> now = good.journal(order);
            list.addAll(now.subList(Math.min(list.size(), now.size()), now.size()));
            return list;
        }
    }

    /** A store that finds an order's journal entries through its events, and therefore misses refusals. */
    static class NoRefusals extends ForwardingStore {
        NoRefusals(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<JournalEntry> journal(OrderId order) {
            return good.journal(order).stream()
                    .filter(entry -> entry.result() instanceof JournalEntry.Result.Accepted)
                    .toList();
        }
    }

    /** A store that removes an order regardless of its version, even if some of its events are unsent. */
    static class TakesAnyVersion extends ForwardingStore {
        TakesAnyVersion(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean remove(OrderId order, long version) {
            return good.remove(order, good.load(order, 0).size());
        }
    }

    /** A store that remembers the version of a removed order but still accepts appends to it. */
    static class GoesOnFromNothing extends ForwardingStore {
        GoesOnFromNothing(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = good.append(append);
            boolean away = good.load(append.order(), 0).isEmpty();
            return away && result.equals(new AppendResult.VersionConflict(append.expectedVersion()))
                    ? new AppendResult.Appended(append.lastVersion())
                    : result;
        }
    }

    /** A store that reports an order as restored even though it was never removed. */
    static class AlwaysRestored extends ForwardingStore {
        AlwaysRestored(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean restore(ArchivedOrder archived) {
            return good.restore(archived) || !good.load(archived.order(), 0).isEmpty();
        }
    }
}
