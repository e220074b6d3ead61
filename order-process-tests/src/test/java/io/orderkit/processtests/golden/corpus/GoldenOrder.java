package io.orderkit.processtests.golden.corpus;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One order of the corpus: its rows as a release stored them, and the results that they lead to.
 *
 * @param id the order
 * @param sealed whether its personal data are encrypted; the remaining keys are beside it
 * @param keys the remaining keys
 * @param events its history
 * @param journal its journal
 * @param commands the attempts
 * @param expected the expected results, at some of its versions
 */
public record GoldenOrder(
        OrderId id,
        boolean sealed,
        List<SubjectKey> keys,
        List<EventEnvelope> events,
        List<JournalEntry> journal,
        List<GoldenCommand> commands,
        List<ExpectedOrder> expected) {
    public Stream<CorpusLine> lines() {
        return Stream.of(
                        Stream.of(CorpusLine.of("order").with("id", id).with("sealed", sealed)),
                        keys.stream().map(StoredRows::of),
                        events.stream().map(StoredRows::of),
                        journal.stream().map(StoredRows::of),
                        commands.stream().map(GoldenCommand::line),
                        expected.stream().map(ExpectedOrder::line))
                .flatMap(lines -> lines);
    }

    public static GoldenOrder read(List<CorpusLine> lines) {
        OrderId id = new OrderId(lines.get(0).get("id"));
        return new GoldenOrder(
                id,
                Boolean.parseBoolean(lines.get(0).get("sealed")),
                some(lines, "key").map(StoredRows::key).toList(),
                some(lines, "event").map(line -> StoredRows.event(id, line)).toList(),
                some(lines, "entry").map(line -> StoredRows.entry(id, line)).toList(),
                some(lines, "command").map(GoldenCommand::new).toList(),
                some(lines, "expected").map(ExpectedOrder::read).toList());
    }

    private static Stream<CorpusLine> some(List<CorpusLine> lines, String kind) {
        return lines.stream().filter(line -> line.is(kind));
    }

    /** Returns the tenant of its events. */
    public TenantId tenant() {
        return events.isEmpty() ? TenantId.DEFAULT : events.get(0).tenant();
    }

    /** Returns the time at which a version was written. */
    public Instant writtenAt(long version) {
        return events.get((int) version - 1).recordedAt();
    }

    /** Returns the order as a store restores it: up to a version, and with the whole journal at the last version. */
    public Optional<ArchivedOrder> upTo(long version) {
        if (version == 0) {
            return Optional.empty();
        }
        EventEnvelope last = events.get((int) version - 1);
        OrderSummary summary = new OrderSummary(
                id,
                last.process(),
                version,
                Optional.empty(),
                Map.of(),
                false,
                List.of(),
                events.get(0).recordedAt(),
                last.recordedAt());
        List<JournalEntry> entries = version == events.size() ? journal : List.of();
        return Optional.of(new ArchivedOrder(events.subList(0, (int) version), entries, summary));
    }
}
