package io.orderkit.testkit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.crash.CrashTarget.Opened;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The steps that the harness executes: appending events, relaying outbox rows, archiving and restoring orders, and
 * erasing a person's data.
 */
final class CrashScenario {
    static final String APPEND = "append";
    static final String RELAY = "relay";
    static final String ARCHIVE = "archive";
    static final String ERASURE = "erasure";

    static final TenantId TENANT = TenantId.DEFAULT;
    static final List<OrderId> ORDERS = List.of(new OrderId("o-1"), new OrderId("o-2"));
    static final List<CommandId> COMMANDS =
            List.of(new CommandId("c-1"), new CommandId("c-2"), new CommandId("c-3"), new CommandId("no-1"));
    static final DataSubject PERSON = new DataSubject("customer", "client-1");
    static final DataSubject OTHER_PERSON = new DataSubject("customer", "client-2");

    private static final OrderId ONE = ORDERS.get(0);
    private static final SampleRows ROWS = new SampleRows(TENANT);
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * The time that passes between a crash and the next steps. The time must be longer than any lease of the dead
     * process.
     */
    private static final Duration AFTERWARDS = Duration.ofHours(6);

    private final List<CrashStep> steps = new ArrayList<>();
    private final boolean afterCrash;
    private final int shard;

    private CrashScenario(boolean afterCrash, int shard) {
        this.afterCrash = afterCrash;
        this.shard = shard;
    }

    /**
     * Returns the steps that the target's adapter supports.
     *
     * @param afterCrash whether the steps continue a run that has crashed
     * @param shard the shard that contains the rows of the first order
     */
    static List<CrashStep> of(Opened opened, boolean afterCrash, int shard) {
        CrashScenario scenario = new CrashScenario(afterCrash, shard);
        scenario.appends();
        scenario.relays();
        if (opened.storage().archive(TENANT).isPresent()) {
            scenario.archives();
        }
        if (opened.keys(TENANT).isPresent()) {
            scenario.erases();
        }
        return scenario.steps;
    }

    private void add(String phase, String name, Function<Opened, String> call) {
        steps.add(new CrashStep(phase, name, call));
    }

    private void does(String phase, String name, java.util.function.Consumer<Opened> call) {
        add(phase, name, opened -> {
            call.accept(opened);
            return "";
        });
    }

    private void appends() {
        does(APPEND, "the first events of an order", opened -> append(opened, ROWS.attempt("o-1", 0, "c-1", 2)));
        does(APPEND, "a further event", opened -> append(opened, ROWS.attempt("o-1", 2, "c-2")));
        does(
                APPEND,
                "a refusal",
                opened -> assertThat(store(opened).recordRefusal(ROWS.refused("o-1", "no-1")))
                        .satisfiesAnyOf(
                                first -> assertThat(first).isEmpty(),
                                again -> assertThat(again).contains(ROWS.refused("o-1", "no-1"))));
        does(APPEND, "another order", opened -> append(opened, ROWS.attempt("o-2", 0, "c-3")));
    }

    private static void append(Opened opened, SampleAppend attempt) {
        assertThat(store(opened).append(attempt.append()))
                .isIn(
                        new AppendResult.Appended(attempt.append().lastVersion()),
                        new AppendResult.CommandKnown(attempt.entry()));
    }

    private void relays() {
        marks("version 1 is sent", 1, (outbox, lease, row) -> outbox.sent(lease, row, OutboxReader.NOW));
        marks(
                "version 2 is put off",
                2,
                (outbox, lease, row) -> row.attempts() > 0
                        || outbox.retryAt(lease, row, SampleRows.NOON.plus(Duration.ofHours(2)), "later"));
        marks("version 2 is set aside", 2, (outbox, lease, row) -> outbox.park(lease, row, "poison"));
        does(RELAY, "version 2 is let go", opened -> outbox(opened).unpark(ONE, 2));
        marks("version 2 is set aside again", 2, (outbox, lease, row) -> outbox.park(lease, row, "poison"));
        does(RELAY, "version 2 is given up", opened -> outbox(opened).drop(ONE, 2));
        marks("version 3 is sent", 3, (outbox, lease, row) -> outbox.sent(lease, row, OutboxReader.NOW));
        does(RELAY, "what was sent is purged", opened -> outbox(opened).purge(OutboxReader.NOW.plusSeconds(1), 1));
    }

    /** A call with which a relay marks an outbox row, for example as sent. */
    private interface Mark {
        boolean put(Outbox outbox, Lease lease, Row row);
    }

    /** Adds a step that marks a row if the row is still due. The step takes a lease on the shard and never releases it. */
    private void marks(String name, long version, Mark mark) {
        Instant when = SampleRows.NOON.plus(HOUR.multipliedBy(3)).plusSeconds(120L * steps.size());
        Instant now = afterCrash ? when.plus(AFTERWARDS) : when;
        does(RELAY, name, opened -> {
            Outbox outbox = outbox(opened);
            Lease lease = outbox.lease(shard, "relay", now, OutboxReader.MINUTE).orElseThrow();
            outbox.due(lease, now, 500).stream()
                    .filter(row ->
                            row.event().order().equals(ONE) && row.event().version() == version)
                    .forEach(row -> assertThat(mark.put(outbox, lease, row)).isTrue());
        });
    }

    /**
     * Returns the shards of the scenario's orders, starting with that of the first order. The shards are the same for all instances of the
     * adapter.
     */
    static List<Integer> shards(Opened opened) {
        ORDERS.forEach(order -> append(opened, ROWS.first(order.value())));
        OutboxReader reader = new OutboxReader(outbox(opened));
        return ORDERS.stream().map(reader::shardOf).toList();
    }

    private void archives() {
        does(
                ARCHIVE,
                "an order is taken out",
                opened -> assertThat(archive(opened).remove(ONE, 3)
                                || store(opened).load(ONE, 0).isEmpty())
                        .isTrue());
        does(
                ARCHIVE,
                "it is put back",
                opened -> assertThat(archive(opened).restore(archived(opened))
                                || store(opened).load(ONE, 0).size() == 3)
                        .isTrue());
        does(
                ARCHIVE,
                "it is taken out again",
                opened -> assertThat(archive(opened).remove(ONE, 3)
                                || store(opened).load(ONE, 0).isEmpty())
                        .isTrue());
    }

    private static ArchivedOrder archived(Opened opened) {
        SampleAppend first = ROWS.attempt("o-1", 0, "c-1", 2);
        SampleAppend second = ROWS.attempt("o-1", 2, "c-2");
        List<io.orderkit.ports.store.EventEnvelope> events =
                new ArrayList<>(first.append().events());
        events.addAll(second.append().events());
        return new ArchivedOrder(events, archive(opened).journal(ONE), second.summary());
    }

    private void erases() {
        add(ERASURE, "a person gets a key", opened -> keyOf(opened, PERSON));
        add(ERASURE, "another person gets a key", opened -> keyOf(opened, OTHER_PERSON));
        does(ERASURE, "the key of the first is dropped", opened -> keys(opened).drop(PERSON));
    }

    private static String keyOf(Opened opened, DataSubject person) {
        SubjectKey key = keys(opened).current(person);
        return person.id() + "=" + key.id();
    }

    private static OrderStore store(Opened opened) {
        return opened.storage().store(TENANT);
    }

    private static Outbox outbox(Opened opened) {
        return opened.storage().outbox(TENANT);
    }

    private static OrderArchive archive(Opened opened) {
        return opened.storage().archive(TENANT).orElseThrow();
    }

    private static SubjectKeys keys(Opened opened) {
        Optional<SubjectKeys> keys = opened.keys(TENANT);
        return keys.orElseThrow();
    }
}
