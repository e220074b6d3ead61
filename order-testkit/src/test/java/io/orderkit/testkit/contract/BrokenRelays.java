package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.altered;
import static io.orderkit.testkit.contract.BrokenAdapter.forgetful;
import static io.orderkit.testkit.contract.BrokenAdapter.outside;
import static io.orderkit.testkit.contract.BrokenAdapter.storage;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Parked;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.contract.TriedContracts.OnOutbox;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Outboxes that each violate a rule. */
final class BrokenRelays {
    private BrokenRelays() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(rows(), leases(), waiting(), tenants(), reopening(), handling())
                .flatMap(some -> some);
    }

    private static BrokenAdapter onOutbox(String rule, String mistake, Consumer<AlteredStore> alteration) {
        return altered(rule, mistake, OnOutbox.class, alteration);
    }

    private static Stream<BrokenAdapter> rows() {
        return Stream.of(
                storage("O-1", "an event has no row", OnOutbox.class, BrokenStores.MissingOutboxRow::new),
                storage("O-1", "rows of lost attempts", OnOutbox.class, BrokenOutbox.RowsOfLostAttempts::new),
                storage("O-2", "newest first", OnOutbox.class, BrokenOutbox.NewestFirst::new),
                onOutbox(
                        "O-2",
                        "orders in the sequence of Java's strings",
                        s -> s.dues = rows -> rows.stream()
                                .sorted(Comparator.comparing(
                                                (Row row) -> row.event().order().value())
                                        .thenComparing(row -> row.event().version()))
                                .toList()),
                onOutbox("O-2", "one row more than was asked for", s -> s.limits = limit -> limit + 1),
                storage("O-3", "forgets what was sent", OnOutbox.class, BrokenOutbox.ForgetsSent::new),
                onOutbox(
                        "O-3",
                        "sent is ignored on a row that was set aside",
                        s -> s.sends = (good, lease, row, now) -> isParked(good, row) || good.sent(lease, row, now)),
                onOutbox(
                        "O-3",
                        "sent marks the whole order",
                        s -> s.sends = (good, lease, row, now) -> {
                            good.due(lease, now, 500).stream()
                                    .filter(each -> each.event()
                                            .order()
                                            .equals(row.event().order()))
                                    .forEach(each -> good.sent(lease, each, now));
                            return good.sent(lease, row, now);
                        }),
                storage("O-4", "the shard follows from the event", OnOutbox.class, ShardOfEvent::new),
                storage("O-4", "the last shard is never read", OnOutbox.class, NoLastShard::new),
                storage("O-14", "a cursor on a global number", OnOutbox.class, BrokenOutbox.GlobalCursor::new),
                onOutbox(
                        "O-14",
                        "the sent mark of a later row covers the earlier ones",
                        s -> s.dues = rows -> rows.size() > 3 ? rows.subList(1, rows.size()) : rows));
    }

    private static boolean isParked(InMemoryStore good, Row row) {
        return good.parked(Optional.empty(), 500).stream()
                .anyMatch(parked -> parked.row().event().equals(row.event()));
    }

    private static Stream<BrokenAdapter> leases() {
        return Stream.of(
                storage("O-5", "who asks gets the shard", OnOutbox.class, BrokenOutbox.TwoHolders::new),
                onOutbox("O-5", "the same relay gets a shard twice", s -> s.leases = twice()),
                onOutbox(
                        "O-5",
                        "a lease ends one second late",
                        s -> s.leases = (good, wanted, now) -> told(
                                wanted,
                                good.lease(
                                        wanted.shard(),
                                        wanted.relay(),
                                        now,
                                        Duration.between(now, wanted.until().plusSeconds(1))))),
                onOutbox(
                        "O-5",
                        "a lease is stored as 1 ms",
                        s -> s.leases = (good, wanted, now) ->
                                told(wanted, good.lease(wanted.shard(), wanted.relay(), now, Duration.ofMillis(1)))),
                onOutbox(
                        "O-5",
                        "any shard number",
                        s -> s.leases = (good, wanted, now) -> good.lease(
                                Math.floorMod(wanted.shard(), 16),
                                wanted.relay(),
                                now,
                                Duration.between(now, wanted.until()))),
                storage("O-6", "the number stands still", OnOutbox.class, BrokenOutbox.FenceStandsStill::new),
                onOutbox(
                        "O-6",
                        "the number is what is left of the day",
                        s -> s.leases = (good, wanted, now) -> good.lease(
                                        wanted.shard(), wanted.relay(), now, Duration.between(now, wanted.until()))
                                .map(lease ->
                                        new Lease(lease.shard(), lease.relay(), 1_000 - lease.fence(), lease.until()))),
                storage("O-7", "the relay's name is believed", OnOutbox.class, BrokenStores.NoFence::new),
                storage("O-7", "a lease has power over every shard", OnOutbox.class, PowerOverAll::new),
                storage("O-8", "no renewal after the end", OnOutbox.class, BrokenOutbox.NoLateRenewal::new),
                onOutbox(
                        "O-8",
                        "renew stores 1 ms and tells the full time",
                        s -> s.renews = (good, lease, until) -> told(
                                lease,
                                until,
                                good.renew(lease, until.minusSeconds(60).plusMillis(1), Duration.ZERO))),
                onOutbox(
                        "O-8",
                        "renew tells the full time and stores nothing",
                        s -> s.renews = (good, lease, until) ->
                                Optional.of(new Lease(lease.shard(), lease.relay(), lease.fence(), until))),
                onOutbox(
                        "O-8",
                        "renew never shortens",
                        s -> s.renews = (good, lease, until) -> good.renew(
                                lease, until.isAfter(lease.until()) ? until : lease.until(), Duration.ZERO)));
    }

    private static Optional<Lease> told(Lease wanted, Optional<Lease> granted) {
        return granted.map(lease -> new Lease(lease.shard(), lease.relay(), lease.fence(), wanted.until()));
    }

    private static Optional<Lease> told(Lease lease, Instant until, Optional<Lease> renewed) {
        return renewed.map(each -> new Lease(lease.shard(), lease.relay(), lease.fence(), until));
    }

    private static AlteredStore.Granting twice() {
        List<Lease> given = new ArrayList<>();
        return (good, wanted, now) -> {
            Optional<Lease> again = given.stream()
                    .filter(lease ->
                            lease.shard() == wanted.shard() && lease.relay().equals(wanted.relay()))
                    .filter(lease -> lease.until().isAfter(now))
                    .findAny();
            Optional<Lease> lease = again.isPresent()
                    ? again
                    : good.lease(wanted.shard(), wanted.relay(), now, Duration.between(now, wanted.until()));
            lease.ifPresent(given::add);
            return lease;
        };
    }

    private static Stream<BrokenAdapter> waiting() {
        return Stream.of(
                storage(
                        "O-9",
                        "later rows overtake one that is put off",
                        OnOutbox.class,
                        BrokenOutbox.RetryOvertaken::new),
                onOutbox("O-9", "attempts are not counted", s -> s.dues = BrokenRelays::uncounted),
                onOutbox("O-9", "a row is put off for a second less", s -> s.retries = then -> then.minusSeconds(1)),
                storage(
                        "O-10",
                        "later rows overtake one that is set aside",
                        OnOutbox.class,
                        BrokenStores.ParkedOvertaken::new),
                storage(
                        "O-10",
                        "one that is set aside holds up the shard",
                        OnOutbox.class,
                        BrokenOutbox.ParkedBlocksAll::new),
                onOutbox(
                        "O-10",
                        "reasons are cut at 255 characters",
                        s -> s.reasons = why -> why.substring(0, Math.min(255, why.length()))),
                onOutbox("O-10", "reasons are trimmed", s -> s.reasons = String::strip),
                storage("O-11", "what is set aside comes unsorted", OnOutbox.class, BrokenOutbox.ParkedUnsorted::new),
                onOutbox(
                        "O-11",
                        "what is set aside comes as Java sorts strings",
                        s -> s.listsParked = rows -> rows.stream()
                                .sorted(Comparator.comparing(
                                        parked -> parked.row().event().order().value()))
                                .toList()),
                storage("O-12", "purges what waits", OnOutbox.class, BrokenOutbox.PurgesWaiting::new),
                storage("O-12", "purges more than it may", OnOutbox.class, good -> new ForwardingStore(good) {
                    @Override
                    public int purge(Instant sentBefore, int most) {
                        return good.purge(sentBefore, 500);
                    }
                }));
    }

    private static List<Row> uncounted(List<Row> rows) {
        return rows.stream().map(row -> new Row(row.event(), 0)).toList();
    }

    private static Stream<BrokenAdapter> tenants() {
        return Stream.of(
                outside("O-13", "one memory for all tenants", OnOutbox.class, BrokenHistories::leaking),
                outside("O-13", "purge removes other tenants' rows", OnOutbox.class, BrokenRelays::purgingAll),
                outside("O-13", "leases are shared by all tenants", OnOutbox.class, BrokenRelays::sharedLeases));
    }

    private static StorageUnderTest purgingAll() {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)) {
            @Override
            public int purge(Instant sentBefore, int most) {
                int others = Stream.of("acme", "other")
                        .filter(name -> !name.equals(tenant.value()))
                        .mapToInt(name -> memory.forTenant(new TenantId(name)).purge(sentBefore, most))
                        .sum();
                return others >= 0 ? good.purge(sentBefore, most) : others;
            }
        });
    }

    private static StorageUnderTest sharedLeases() {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        InMemoryStore shared = memory.forTenant(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)) {
            @Override
            public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
                boolean mine = good.tenant().equals(shared.tenant());
                return !mine
                                && shared.lease(shard, relay, now, Duration.ofSeconds(1))
                                        .isEmpty()
                        ? Optional.empty()
                        : good.lease(shard, relay, now, length);
            }
        });
    }

    private static Stream<BrokenAdapter> reopening() {
        return Stream.of(
                forgetful("O-3", "lost after reopening: sent marks", OnOutbox.class, BrokenRelays::resend),
                forgetful(
                        "O-5",
                        "lost after reopening: held leases",
                        OnOutbox.class,
                        s -> s.leases = (good, wanted, now) -> good.lease(
                                wanted.shard(), wanted.relay(), now.plus(Duration.ofDays(9)), Duration.ofDays(9))),
                forgetful(
                        "O-6",
                        "lost after reopening: fencing numbers",
                        OnOutbox.class,
                        s -> s.leases = (good, wanted, now) -> good.lease(
                                        wanted.shard(), wanted.relay(), now, Duration.between(now, wanted.until()))
                                .map(lease -> new Lease(lease.shard(), lease.relay(), 1, lease.until()))),
                forgetful(
                        "O-9",
                        "lost after reopening: put-off marks",
                        OnOutbox.class,
                        s -> s.dues = BrokenRelays::uncounted),
                forgetful(
                        "O-10",
                        "lost after reopening: what was set aside",
                        OnOutbox.class,
                        s -> s.listsParked = rows -> List.of()),
                forgetful(
                        "O-10",
                        "lost after reopening: reasons",
                        OnOutbox.class,
                        s -> s.parks = parked -> new Parked(parked.row(), "")));
    }

    /** Makes sent rows due again: the store reads the due rows from the history instead of the outbox. */
    private static void resend(AlteredStore store) {
        store.dues = rows -> rows.stream()
                .flatMap(row -> store.memory().load(row.event().order(), 0).stream())
                .distinct()
                .map(event -> new Row(event, 0))
                .toList();
    }

    private static Stream<BrokenAdapter> handling() {
        return Stream.of(
                storage("O-15", "hands out its own list of rows", OnOutbox.class, OwnRows::new),
                storage("O-15", "hands out its own list of what is set aside", OnOutbox.class, OwnParked::new),
                onOutbox(
                        "O-16",
                        "a limit over 500 is lowered in silence",
                        s -> s.limits = limit -> Math.min(500, limit)),
                onOutbox("O-16", "a limit of 0 is 1", s -> s.limits = limit -> Math.max(1, limit)));
    }

    /** A store that checks whether a lease is valid, but not whether it is for the row's shard. */
    private static final class PowerOverAll extends ForwardingStore {
        PowerOverAll(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean sent(Lease lease, Row row, Instant now) {
            boolean holds = good.renew(lease, lease.until(), Duration.ZERO).isPresent();
            return holds && !isParked(good, row);
        }
    }

    /** A store that spreads an order's rows across two shards. */
    private static final class ShardOfEvent extends ForwardingStore {
        ShardOfEvent(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            List<Row> rows = new ArrayList<>(good.due(lease, now, limit));
            rows.removeIf(row -> row.event().version() % 2 == 0);
            int before = Math.floorMod(lease.shard() - 1, good.shards());
            Instant later = now.plus(Duration.ofDays(30));
            good.lease(before, "other", later, Duration.ofMillis(1)).ifPresent(other -> {
                good.due(other, now, limit).stream()
                        .filter(row -> row.event().version() % 2 == 0)
                        .forEach(rows::add);
                good.release(other);
            });
            return rows;
        }
    }

    /** A store with one shard in which no row ever becomes due. */
    private static final class NoLastShard extends ForwardingStore {
        NoLastShard(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<Row> due(Lease lease, Instant now, int limit) {
            return lease.shard() == good.shards() - 1 ? List.of() : good.due(lease, now, limit);
        }
    }

    /** A store that keeps its rows in an internal list and returns it without copying it. */
    private static final class OwnRows extends ForwardingStore {
        private final List<Row> own = new ArrayList<>();

        OwnRows(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized List<Row> due(Lease lease, Instant now, int limit) {
            List<Row> rows = good.due(lease, now, limit);
            if (!own.equals(rows)) {
                own.clear();
                own.addAll(rows);
            }
            return own;
        }
    }

    /** A store that keeps parked rows in an internal list and returns it without copying it. */
    private static final class OwnParked extends ForwardingStore {
        private final List<Parked> own = new ArrayList<>();

        OwnParked(InMemoryStore good) {
            super(good);
        }

        @Override
        public synchronized boolean park(Lease lease, Row row, String why) {
            boolean parked = good.park(lease, row, why);
            own.clear();
            own.addAll(good.parked(Optional.empty(), 500));
            return parked;
        }

        @Override
        public synchronized List<Parked> parked(Optional<OrderId> after, int limit) {
            return after.isPresent() || own.size() > limit ? good.parked(after, limit) : own;
        }
    }
}
