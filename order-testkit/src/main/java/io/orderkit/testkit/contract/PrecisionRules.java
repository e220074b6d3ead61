package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.ports.store.Outbox.Row;
import io.orderkit.testkit.internal.observing.OutboxReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.RandomSeed;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rule about the precision of times. All other tests use only times in whole seconds. */
abstract class PrecisionRules extends FidelityRules {
    private static final List<Instant> CORNERS = List.of(
            Instant.parse("2026-03-02T12:00:00.123456Z"),
            Instant.parse("2026-03-02T12:00:00.123456999Z"),
            Instant.parse("2026-12-31T23:59:59.999999999Z"),
            Instant.parse("2026-03-29T00:59:59.999999Z"),
            Instant.parse("2026-03-29T02:30:00Z"),
            Instant.parse("2026-10-25T01:30:00.000001Z"),
            Instant.parse("1969-12-31T23:59:59.999999500Z"),
            Instant.parse("2400-02-29T00:00:00Z"));

    @Test
    @Tag("S-13")
    @DisplayName("S-13 instants are kept to the microsecond and cut below it, in every attribute")
    @LikelyCauses({
        "a column of milliseconds or seconds",
        "a driver or a database that rounds: .9999999 becomes the next second",
        "the time zone of the machine"
    })
    void instantsToTheMicrosecond() {
        RandomSeed seed = new RandomSeed();
        List<Instant> times = new ArrayList<>(CORNERS);
        Random random = seed.random();
        for (int i = 0; i < 12; i++) {
            times.add(SampleRows.NOON.plusNanos(random.nextLong(1_000_000_000_000_000L)));
        }
        for (int i = 0; i < times.size(); i++) {
            assertCut("o-" + i, times.get(i), seed);
        }
    }

    private void assertCut(String order, Instant time, RandomSeed seed) {
        Obligation debt = Obligation.promise("reply-by", "C4", Role.CS_AGENT, time);
        SampleAppend attempt = appended(sample().attempt(order, 0, "c-" + order)
                .events(event -> EnvelopeCopies.times(event, time, time))
                .journal(entry -> SampleRows.at(entry, time))
                .owing(List.of(debt))
                .seen(time));
        store().recordRefusal(SampleRows.at(sample().refused(order, "no-" + order), time));
        Instant cut = time.truncatedTo(ChronoUnit.MICROS);
        EventEnvelope kept = store().load(attempt.order(), 0).get(0);
        assertThat(kept.occurredAt()).as("occurredAt %s, %s", time, seed).isEqualTo(cut);
        assertThat(kept.recordedAt()).as("recordedAt %s, %s", time, seed).isEqualTo(cut);
        for (String command : List.of("c-" + order, "no-" + order)) {
            assertThat(store().journal(new CommandId(command)).orElseThrow().at())
                    .as("at of journal entry %s, %s, %s", command, time, seed)
                    .isEqualTo(cut);
        }
        OrderSummary summary = pages().of(attempt.order()).orElseThrow();
        assertThat(summary.receivedAt()).as("receivedAt %s, %s", time, seed).isEqualTo(cut);
        assertThat(summary.updatedAt()).as("updatedAt %s, %s", time, seed).isEqualTo(cut);
        assertThat(summary.obligations())
                .as("due time in the summary %s, %s", time, seed)
                .containsExactly(debt.due(cut));
        assertThat(pages().owed(OwedFilter.any()))
                .as("due time of what is owed %s, %s", time, seed)
                .extracting(owed -> owed.obligation())
                .contains(debt.due(cut));
    }

    @Test
    @Tag("S-13")
    @DisplayName("S-13 the outbox keeps its times to the microsecond: when a lease ends, when a row may be tried again")
    @LikelyCauses({"a column of milliseconds or seconds", "a column that rounds", "the time zone of the machine"})
    void outboxToTheMicrosecond() {
        Instant then = SampleRows.NOON.plusNanos(7_123_457_000L);
        appended(sample().first("o-1"));
        int shard = reader().shardOf(new OrderId("o-1"));
        Lease lease = outbox().lease(shard, "one", then.minus(OutboxReader.MINUTE), OutboxReader.MINUTE)
                .orElseThrow();
        assertThat(lease.until()).as("the end of a lease").isEqualTo(then);
        Row row = outbox().due(lease, then, 10).get(0);
        outbox().retryAt(lease, row, then, "later");
        assertThat(outbox().due(lease, then.minusNanos(1_000), 10))
                .as("one microsecond before it may be tried again")
                .isEmpty();
        assertThat(outbox().due(lease, then, 10))
                .as("when it may be tried again")
                .hasSize(1);
        assertThat(outbox().lease(shard, "two", then.minusNanos(1_000), OutboxReader.MINUTE))
                .as("one microsecond before the lease ends")
                .isEmpty();
        assertThat(outbox().lease(shard, "two", then, OutboxReader.MINUTE))
                .as("when the lease ends")
                .isPresent();
    }
}
