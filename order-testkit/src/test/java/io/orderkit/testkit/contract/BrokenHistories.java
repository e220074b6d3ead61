package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.altered;
import static io.orderkit.testkit.contract.BrokenAdapter.forgetful;
import static io.orderkit.testkit.contract.BrokenAdapter.outside;
import static io.orderkit.testkit.contract.BrokenAdapter.storage;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.order.Extension;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.contract.TriedContracts.OnStore;
import io.orderkit.testkit.contract.TriedContracts.Reporting;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.SampleRows;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores that each violate a rule about histories or journals. */
final class BrokenHistories {
    private BrokenHistories() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(loading(), writing(), commands(), fidelity(), times(), texts(), reopening(), handling())
                .flatMap(some -> some);
    }

    private static BrokenAdapter onStore(String rule, String mistake, Consumer<AlteredStore> alteration) {
        return altered(rule, mistake, OnStore.class, alteration);
    }

    private static Stream<BrokenAdapter> loading() {
        return Stream.of(
                storage("S-1", "newest first", OnStore.class, BrokenStores.BackToFront::new),
                onStore("S-1", "load is cut at 500 events", s -> s.loads = all -> AlteredStore.first(500, all)),
                onStore("S-1", "load is cut at 10,000 events", s -> s.loads = all -> AlteredStore.first(10_000, all)),
                onStore("S-1", "events sorted by recordedAt", s -> s.loads = sortedBy(EventEnvelope::recordedAt)),
                onStore("S-1", "events sorted by occurredAt", s -> s.loads = sortedBy(EventEnvelope::occurredAt)),
                onStore(
                        "S-1",
                        "what is absent becomes empty",
                        s -> s.reads =
                                event -> event.causation().isPresent() ? event : EnvelopeCopies.links(event, "")),
                onStore("S-1", "the extension is not kept", s -> s.reads = EnvelopeCopies::unextended),
                onStore("S-1", "the delivery is not kept", s -> s.reads = EnvelopeCopies::ofWholeOrder),
                storage("S-2", "an unknown order fails", OnStore.class, BrokenOutbox.UnknownOrderFails::new),
                storage("S-2", "an unknown command fails", OnStore.class, UnknownCommandFails::new));
    }

    private static UnaryOperator<List<EventEnvelope>> sortedBy(
            java.util.function.Function<EventEnvelope, Instant> time) {
        return all -> all.stream().sorted(Comparator.comparing(time)).toList();
    }

    private static Stream<BrokenAdapter> writing() {
        return Stream.of(
                storage("S-3", "writes on top of whatever is there", OnStore.class, BrokenStores.LostUpdate::new),
                onStore(
                        "S-3",
                        "tells the expected version as the actual one",
                        s -> s.appends = (good, append) -> good.append(append) instanceof AppendResult.VersionConflict
                                ? new AppendResult.VersionConflict(append.expectedVersion())
                                : new AppendResult.Appended(append.lastVersion())),
                storage("S-4", "loses the second event", OnStore.class, BrokenStores.Gap::new),
                onStore("S-4", "a lost attempt uses up a version", s -> s.reads = usedUp(s)),
                storage("S-6", "the outbox has no row of an event", OnStore.class, BrokenStores.MissingOutboxRow::new),
                storage("S-6", "the summary is the first one", OnStore.class, BrokenStores.StaleSummary::new),
                storage("S-6", "rows of lost attempts", OnStore.class, BrokenOutbox.RowsOfLostAttempts::new),
                onStore(
                        "S-6",
                        "only the first journal entry is kept",
                        s -> s.appends = (good, append) -> good.append(new io.orderkit.ports.store.Append(
                                append.order(),
                                append.expectedVersion(),
                                append.events(),
                                append.journal()
                                        .subList(0, Math.min(1, append.journal().size())),
                                append.summary()))),
                storage("S-9", "mends what does not fit", OnStore.class, BrokenOutbox.TakesMisfits::new),
                onStore(
                        "S-9",
                        "a misfit is an IllegalStateException",
                        s -> s.appends = (good, append) -> {
                            try {
                                return good.append(append);
                            } catch (IllegalArgumentException e) {
                                throw new IllegalStateException("does not fit", e);
                            }
                        }));
    }

    /** Returns a function that skips a version number after a failed attempt, as a database sequence does. */
    private static UnaryOperator<EventEnvelope> usedUp(AlteredStore store) {
        boolean[] lost = {false};
        store.appends = (good, append) -> {
            AppendResult result = good.append(append);
            lost[0] |= result instanceof AppendResult.VersionConflict;
            return result;
        };
        return event -> lost[0] && event.version() > 1 ? EnvelopeCopies.version(event, event.version() + 1) : event;
    }

    private static Stream<BrokenAdapter> commands() {
        return Stream.of(
                storage("S-5", "does not look for known ids", OnStore.class, BrokenStores.ForgottenCommand::new),
                onStore("S-5", "remembers the last 1,000 commands", s -> s.knows = lastOnly(s, 1_000)),
                onStore(
                        "S-5",
                        "a known id is answered with the new attempt",
                        s -> s.appends = (good, append) -> {
                            AppendResult result = good.append(append);
                            return result instanceof AppendResult.CommandKnown
                                    ? new AppendResult.CommandKnown(
                                            append.journal().get(0))
                                    : result;
                        }),
                storage("S-7", "keeps no refusal", OnStore.class, BrokenStores.ForgottenRefusal::new),
                onStore(
                        "S-7",
                        "a second refusal is told as new",
                        s -> s.refuses = (good, refused) -> {
                            good.recordRefusal(refused);
                            return Optional.empty();
                        }),
                storage("S-8", "the version is looked at first", OnStore.class, BrokenStores.ConflictFirst::new),
                onStore(
                        "S-8",
                        "only the first command is looked up before the version",
                        s -> s.appends = (good, append) -> {
                            AppendResult result = good.append(append);
                            boolean first = result instanceof AppendResult.CommandKnown known
                                    && known.first()
                                            .command()
                                            .equals(append.journal().get(0).command());
                            long there = good.load(append.order(), 0).size();
                            return result instanceof AppendResult.CommandKnown && !first
                                    ? new AppendResult.VersionConflict(there)
                                    : result;
                        }));
    }

    /** Returns a function that recognises a command only if it is among the most recent ones. */
    private static java.util.function.Function<CommandId, Boolean> lastOnly(AlteredStore store, int most) {
        List<CommandId> came = new ArrayList<>();
        store.appends = (good, append) -> {
            append.journal().forEach(entry -> came.add(entry.command()));
            return good.append(append);
        };
        return command ->
                came.subList(Math.max(0, came.size() - most), came.size()).contains(command);
    }

    private static Stream<BrokenAdapter> fidelity() {
        return Stream.of(
                outside("S-11", "one memory for all tenants", OnStore.class, BrokenHistories::leaking),
                outside("S-11", "the journal is shared by all tenants", OnStore.class, BrokenHistories::sharedJournal),
                storage("S-12", "ids without case", OnStore.class, BrokenStores.CaseBlind::new),
                storage("S-12", "ids are trimmed", OnStore.class, BrokenOutbox.Trimmed::new),
                onStore(
                        "S-12",
                        "command ids are cut at 199 characters",
                        s -> s.knows = command -> command.value().length() < 200),
                storage("S-15", "keeps no evidence", OnStore.class, BrokenOutbox.NoEvidence::new),
                onStore(
                        "S-15",
                        "a refusal forgets its fingerprint",
                        s -> s.readsEntry = entry ->
                                entry.result() instanceof JournalEntry.Result.Refused ? fingerprint(entry, "") : entry),
                onStore(
                        "S-15",
                        "an entry forgets the extension",
                        s -> s.readsEntry = entry -> named(entry, Optional.empty(), entry.proposal())),
                onStore(
                        "S-15",
                        "an entry forgets the proposal",
                        s -> s.readsEntry = entry -> named(entry, entry.extension(), Optional.empty())),
                onStore("S-15", "an entry forgets the delivery", s -> s.readsEntry = BrokenHistories::ofWholeOrder),
                onStore(
                        "S-15",
                        "reads 1 to 1 as what was accepted",
                        s -> s.readsEntry = entry -> entry.result() instanceof JournalEntry.Result.Accepted
                                ? result(entry, new JournalEntry.Result.Accepted(1, 1))
                                : entry),
                storage("S-16", "somebody else is to commit", OnStore.class, BrokenStores.NotYetCommitted::new),
                storage("S-16", "a read of an earlier moment", OnStore.class, OwnMoment::new));
    }

    static StorageUnderTest leaking() {
        InMemoryStore shared = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new BrokenStores.TenantLeak(shared, tenant));
    }

    private static StorageUnderTest sharedJournal() {
        InMemoryStore all = new InMemoryStore(TenantId.DEFAULT);
        Map<CommandId, JournalEntry> journal = new ConcurrentHashMap<>();
        Map<TenantId, ForwardingStore> stores = new ConcurrentHashMap<>();
        return StorageUnderTest.of(tenant -> stores.computeIfAbsent(
                tenant,
                id -> BrokenAdapter.altered(
                        all.forTenant(id),
                        s -> s.appends = (good, append) -> {
                            JournalEntry entry = append.journal().get(0);
                            JournalEntry first = journal.putIfAbsent(entry.command(), entry);
                            return first == null ? good.append(append) : new AppendResult.CommandKnown(first);
                        })));
    }

    private static JournalEntry fingerprint(JournalEntry e, String fingerprint) {
        return new JournalEntry(
                e.command(),
                fingerprint,
                e.order(),
                e.type(),
                e.actor(),
                e.at(),
                e.result(),
                e.evidence(),
                e.extension(),
                e.proposal(),
                e.instance());
    }

    private static JournalEntry named(JournalEntry e, Optional<Extension> extension, Optional<ProposalId> proposal) {
        return new JournalEntry(
                e.command(),
                e.fingerprint(),
                e.order(),
                e.type(),
                e.actor(),
                e.at(),
                e.result(),
                e.evidence(),
                extension,
                proposal,
                e.instance());
    }

    private static JournalEntry ofWholeOrder(JournalEntry e) {
        return new JournalEntry(
                e.command(),
                e.fingerprint(),
                e.order(),
                e.type(),
                e.actor(),
                e.at(),
                e.result(),
                e.evidence(),
                e.extension(),
                e.proposal(),
                Optional.empty());
    }

    private static JournalEntry result(JournalEntry e, JournalEntry.Result result) {
        return new JournalEntry(
                e.command(),
                e.fingerprint(),
                e.order(),
                e.type(),
                e.actor(),
                e.at(),
                result,
                e.evidence(),
                e.extension(),
                e.proposal(),
                e.instance());
    }

    private static Stream<BrokenAdapter> times() {
        return Stream.of(
                storage("S-13", "events keep milliseconds", OnStore.class, BrokenStores.Milliseconds::new),
                storage("S-13", "instants are rounded up", OnStore.class, BrokenOutbox.RoundsUp::new),
                onStore(
                        "S-13",
                        "the journal keeps milliseconds",
                        s -> s.keepsEntry =
                                entry -> SampleRows.at(entry, entry.at().truncatedTo(ChronoUnit.MILLIS))),
                onStore(
                        "S-13",
                        "the summary keeps seconds",
                        s -> s.lists = rows ->
                                rows.stream().map(BrokenQueries::toTheSecond).toList()),
                onStore("S-13", "due times keep milliseconds", s -> s.owes = BrokenQueries::dueToTheMillisecond),
                onStore(
                        "S-13",
                        "a row's next try keeps milliseconds",
                        s -> s.retries = then -> then.truncatedTo(ChronoUnit.MILLIS)),
                onStore(
                        "S-13",
                        "leases keep milliseconds",
                        s -> s.leases = (good, wanted, now) -> good.lease(
                                wanted.shard(),
                                wanted.relay(),
                                now.truncatedTo(ChronoUnit.MILLIS),
                                java.time.Duration.between(
                                        now.truncatedTo(ChronoUnit.MILLIS),
                                        wanted.until().truncatedTo(ChronoUnit.MILLIS)))),
                onStore(
                        "S-13",
                        "only occurredAt is in the machine's zone",
                        s -> s.reads = event ->
                                EnvelopeCopies.times(event, event.occurredAt().plusSeconds(3600), event.recordedAt())));
    }

    private static Stream<BrokenAdapter> texts() {
        return Stream.of(
                storage("S-14", "payloads are trimmed", OnStore.class, BrokenStores.TrimmedPayload::new),
                onStore(
                        "S-14",
                        "payloads are normalised",
                        s -> s.keeps = event -> EnvelopeCopies.payload(
                                event, Normalizer.normalize(event.payload(), Normalizer.Form.NFC))),
                onStore(
                        "S-14",
                        "evidence is normalised",
                        s -> s.keepsEntry = evidence(text -> Normalizer.normalize(text, Normalizer.Form.NFC))),
                onStore(
                        "S-14",
                        "evidence loses characters beyond the basic plane",
                        s -> s.keepsEntry = evidence(text -> text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?"))),
                onStore(
                        "S-14",
                        "evidence is cut at 65,535 characters",
                        s -> s.keepsEntry = evidence(text -> text.substring(0, Math.min(65_535, text.length())))),
                onStore(
                        "S-14",
                        "refusals lose characters beyond the basic plane",
                        s -> s.keepsEntry = refusals(text -> text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?"))),
                onStore(
                        "S-14",
                        "refusals are normalised",
                        s -> s.keepsEntry = refusals(text -> Normalizer.normalize(text, Normalizer.Form.NFC))),
                onStore(
                        "S-14",
                        "refusals are cut at 65,535 characters",
                        s -> s.keepsEntry = refusals(text -> text.substring(0, Math.min(65_535, text.length())))),
                onStore(
                        "S-14",
                        "an empty text becomes absent",
                        s -> s.reads = event ->
                                event.causation().equals(Optional.of("")) ? EnvelopeCopies.bare(event) : event),
                onStore(
                        "S-14",
                        "empty evidence becomes {}",
                        s -> s.keepsEntry = evidence(text -> text.isEmpty() ? "{}" : text)));
    }

    private static UnaryOperator<JournalEntry> evidence(UnaryOperator<String> change) {
        return entry -> SampleRows.evidence(entry, change.apply(entry.evidence()));
    }

    private static UnaryOperator<JournalEntry> refusals(UnaryOperator<String> change) {
        return entry -> entry.result() instanceof JournalEntry.Result.Refused refused
                ? result(entry, new JournalEntry.Result.Refused(change.apply(refused.refusals())))
                : entry;
    }

    private static Stream<BrokenAdapter> reopening() {
        return Stream.of(
                lost("an order's last append", s -> s.loads = all -> all.size() > 1 ? AlteredStore.butLast(all) : all),
                lost("the only append of an order", s -> s.loads = all -> all.size() == 1 ? List.of() : all),
                lost("other tenants", s -> {
                    boolean other = s.tenant().value().equals("other");
                    s.loads = all -> other ? List.of() : all;
                }),
                lost(
                        "refusals of orders without events",
                        s -> s.knows = command -> !command.value().equals("no-o-none")),
                lost("all refusals", s -> s.knows = command -> !command.value().startsWith("no-")),
                lost("summaries", s -> s.lists = rows -> List.of()),
                lost("the outbox", s -> s.dues = rows -> List.of()),
                lost("what was set aside", s -> s.listsParked = rows -> List.of()),
                lost(
                        "attempts",
                        s -> s.dues = rows -> rows.stream()
                                .map(row -> new io.orderkit.ports.store.Outbox.Row(row.event(), 0))
                                .toList()),
                lost(
                        "the mark 'taken out'",
                        s -> s.appends = (good, append) -> good.append(append)
                                                instanceof AppendResult.VersionConflict conflict
                                        && good.load(append.order(), 0).isEmpty()
                                ? new AppendResult.Appended(conflict.actualVersion())
                                : new AppendResult.CommandKnown(append.journal().get(0))));
    }

    private static BrokenAdapter lost(String what, Consumer<AlteredStore> alteration) {
        return forgetful("S-10", "lost after reopening: " + what, OnStore.class, alteration);
    }

    /** Returns a backend with a separate store for each tenant. Each store reports its crash points. */
    static Reporting reporting(BiFunction<InMemoryStore, CrashPointCounter, ? extends ForwardingStore> adapter) {
        return points -> BrokenAdapter.each(good -> adapter.apply(good, points));
    }

    private static Stream<BrokenAdapter> handling() {
        return Stream.of(
                storage("S-17", "hands out its own list", OnStore.class, OwnLists::new),
                storage("S-17", "hands out a list that reads on", OnStore.class, LivingLists::new),
                storage("S-18", "who reads waits for who writes", OnStore.class, BrokenReaders.OneLock::new),
                storage(
                        "S-18",
                        "commands are read under the lock of the writer",
                        OnStore.class,
                        BrokenReaders.JournalLock::new),
                storage("S-18", "lists are read under the writer's lock", OnStore.class, BrokenReaders.ListLock::new),
                outside(
                        "S-18",
                        "a quick append under one lock",
                        OnStore.class,
                        () -> reporting(BrokenReaders.QuickLock::new)),
                outside(
                        "S-18",
                        "lists are refused during an append",
                        OnStore.class,
                        () -> reporting(BrokenReaders.GivesUp::new)),
                onStore(
                        "S-19",
                        "the message of a misfit holds the append",
                        s -> s.appends = (good, append) -> {
                            try {
                                return good.append(append);
                            } catch (IllegalArgumentException e) {
                                throw new IllegalArgumentException("does not fit: " + append, e);
                            }
                        }),
                onStore(
                        "S-19",
                        "the cause of a failure holds the evidence",
                        s -> s.appends = (good, append) -> {
                            try {
                                return good.append(append);
                            } catch (IllegalArgumentException e) {
                                e.initCause(new IllegalStateException(
                                        append.journal().toString()));
                                throw e;
                            }
                        }),
                onStore(
                        "S-19",
                        "a refusal with U+0000 fails, and the message repeats it",
                        s -> s.refuses = (good, refused) -> {
                            if (refused.evidence().indexOf('\0') >= 0) {
                                throw new IllegalStateException("cannot keep " + refused.evidence());
                            }
                            return good.recordRefusal(refused);
                        }));
    }

    /** A store that throws an exception for an unknown command. */
    private static final class UnknownCommandFails extends ForwardingStore {
        UnknownCommandFails(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<JournalEntry> journal(CommandId command) {
            return Optional.of(good.journal(command).orElseThrow());
        }
    }

    /** A store in which each thread keeps seeing the result of its first read. */
    private static final class OwnMoment extends ForwardingStore {
        private final ThreadLocal<Map<CommandId, Optional<JournalEntry>>> seen = ThreadLocal.withInitial(HashMap::new);
        private final Thread writer = Thread.currentThread();

        OwnMoment(InMemoryStore good) {
            super(good);
        }

        @Override
        public Optional<JournalEntry> journal(CommandId command) {
            return Thread.currentThread() == writer
                    ? good.journal(command)
                    : seen.get().computeIfAbsent(command, first -> Optional.empty());
        }
    }

    /** A store that keeps its data in internal lists and returns these without copying them. */
    private static final class OwnLists extends ForwardingStore {
        private final Map<String, List<EventEnvelope>> lists = new ConcurrentHashMap<>();

        OwnLists(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(io.orderkit.domain.model.OrderId order, long afterVersion) {
            if (afterVersion > 0) {
                return good.load(order, afterVersion);
            }
            List<EventEnvelope> own = lists.computeIfAbsent(order.value(), first -> new ArrayList<>());
            int known = own.isEmpty() ? 0 : (int) own.get(own.size() - 1).version();
            own.addAll(good.load(order, Math.min(known, own.size() + 1_000_000)));
            return own;
        }
    }

    /** A store that returns lazy lists, which read from the store on each access. */
    private static final class LivingLists extends ForwardingStore {
        LivingLists(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<EventEnvelope> load(io.orderkit.domain.model.OrderId order, long afterVersion) {
            return new java.util.AbstractList<>() {
                @Override
                public EventEnvelope get(int index) {
                    return good.load(order, afterVersion).get(index);
                }

                @Override
                public int size() {
                    return good.load(order, afterVersion).size();
                }
            };
        }
    }
}
