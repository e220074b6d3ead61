package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox.Lease;
import io.orderkit.testkit.contract.internal.report.LikelyCauses;
import io.orderkit.testkit.contract.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.contract.internal.samples.SampleAppend;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of a store about giving back what it was given. */
abstract class FidelityRules extends StorageContract {
    @Test
    @Tag("S-1")
    @DisplayName("S-1 events come back in order, whole, from after the version asked for")
    @LikelyCauses({"no ORDER BY version", "a column that is not written or not read", ">= instead of >"})
    void loadsInOrder() {
        SampleAppend three = sample().attempt("o-1", 0, "c-1", 3);
        SampleAppend two = sample().attempt("o-1", 3, "c-2", 2);
        appended(three);
        appended(two);
        List<EventEnvelope> all = store().load(three.order(), 0);
        assertThat(all).startsWith(three.append().events().toArray(EventEnvelope[]::new));
        assertThat(all).endsWith(two.append().events().toArray(EventEnvelope[]::new));
        assertThat(all).hasSize(5);
        assertThat(store().load(three.order(), 2)).isEqualTo(all.subList(2, 5));
        assertThat(store().load(three.order(), 5)).as("after the last version").isEmpty();
        assertThat(store().load(three.order(), 99))
                .as("beyond the last version")
                .isEmpty();
    }

    @Test
    @Tag("S-1")
    @DisplayName("S-1 what an event leaves out stays out")
    @LikelyCauses({"an absent text is read back as \"\" or \"null\""})
    void absentStaysAbsent() {
        SampleAppend bare =
                appended(sample().first("o-1").events(EnvelopeCopies::bare).customer(Optional.empty()));
        assertThat(store().load(bare.order(), 0)).isEqualTo(bare.append().events());
    }

    @Test
    @Tag("S-2")
    @DisplayName("S-2 an order that is not known has no events")
    @LikelyCauses({"an exception or a null for an empty answer"})
    void unknownOrderIsEmpty() {
        appended(sample().first("o-1"));
        assertThat(store().load(new OrderId("o-2"), 0)).isEmpty();
        assertThat(store().journal(new CommandId("nobody's"))).isEmpty();
    }

    @Test
    @Tag("S-12")
    @DisplayName("S-12 ids are compared exactly: case, spaces, composition, quotes, wild cards, 200 characters")
    @LikelyCauses({
        "a case-insensitive or accent-insensitive collation",
        "CHAR instead of VARCHAR, which ignores trailing spaces",
        "text pasted into SQL",
        "a column shorter than 200 characters, or an index on its beginning only"
    })
    void idsAreExact() {
        List<String> ids = List.of(
                "order-1",
                "Order-1",
                "ORDER-1",
                "order-1\u00A0",
                "order-1\u200B",
                "order_1",
                "order%",
                "order%1",
                "'; drop table orders; --",
                "o\"1",
                "o'1",
                "o\\1",
                "é",
                "e\u0301",
                "ß",
                "ss",
                "ﬁ",
                "fi",
                "Ａ",
                "A",
                "订单",
                "訂單",
                "📜",
                "\uFF61",
                "x".repeat(200),
                "x".repeat(199),
                "x".repeat(199) + "y",
                "1",
                "01",
                "1.0");
        for (String id : ids) {
            appended(sample().attempt(id, 0, id));
        }
        for (String id : ids) {
            SampleAppend mine = sample().attempt(id, 0, id);
            assertThat(store().load(mine.order(), 0))
                    .as("order \"%s\"", id)
                    .isEqualTo(mine.append().events());
            assertThat(store().journal(mine.command())).as("command \"%s\"", id).contains(mine.entry());
        }
    }

    @Test
    @Tag("S-13")
    @DisplayName("S-13 instants are kept to the microsecond and cut below it")
    @LikelyCauses({
        "a column of milliseconds",
        "a driver or a database that rounds: .9999999 becomes the next second",
        "the time zone of the machine"
    })
    void instantsToTheMicrosecond() {
        List<Instant> times = List.of(
                Instant.parse("2026-03-02T12:00:00.123456Z"),
                Instant.parse("2026-03-02T12:00:00.123456999Z"),
                Instant.parse("2026-12-31T23:59:59.999999999Z"),
                Instant.parse("2026-03-29T00:59:59.999999Z"),
                Instant.parse("2026-03-29T02:30:00Z"),
                Instant.parse("2026-10-25T01:30:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999500Z"),
                Instant.parse("2400-02-29T00:00:00Z"));
        for (Instant time : times) {
            SampleAppend attempt =
                    appended(sample().first("o-" + time).events(event -> EnvelopeCopies.times(event, time, time)));
            EventEnvelope kept = store().load(attempt.order(), 0).get(0);
            Instant cut = time.truncatedTo(ChronoUnit.MICROS);
            assertThat(kept.occurredAt()).as("occurredAt %s", time).isEqualTo(cut);
            assertThat(kept.recordedAt()).as("recordedAt %s", time).isEqualTo(cut);
        }
    }

    @Test
    @Tag("S-14")
    @DisplayName("S-14 payloads come back character by character, up to 1 MiB")
    @LikelyCauses({
        "a character set that is not UTF-8 all the way",
        "a JSON column that sorts keys or drops spaces",
        "a text column that is too short, or trims"
    })
    void payloadsAreExact() {
        List<String> payloads = List.of(
                "{\"b\":1,  \"a\":1.00, \"a\":2}\n",
                "\n {\"纸\":\"卷筒\",\"emoji\":\"📜👩‍🏭\",\"e\":\"e\u0301é\"}\r\n\t ",
                "{\"q\":\"'\\\"\\\\ ? :x ${y} $1 %s \\u0000\"}",
                "",
                "{\"text\":\"" + "纸📜".repeat(1000) + "\"}",
                "{\"text\":\"" + "x".repeat((1 << 20) - 11) + "\"}",
                "{\"text\":\"" + "纸".repeat((1 << 20) / 3) + "\"}");
        for (int i = 0; i < payloads.size(); i++) {
            SampleAppend attempt = appended(sample().first("o-" + i).payload(payloads.get(i)));
            String kept = store().load(attempt.order(), 0).get(0).payload();
            assertThat(kept.equals(payloads.get(i)))
                    .as("payload %s comes back as it was", i)
                    .isTrue();
        }
    }

    @Test
    @Tag("S-15")
    @DisplayName("S-15 journal entries come back whole")
    @LikelyCauses({"a column that is not written or not read", "a text column that is too short for the evidence"})
    void journalIsWhole() {
        SampleAppend attempt = appended(sample().attempt("o-1", 0, "c-1", 3));
        assertThat(store().journal(attempt.command())).contains(attempt.entry());
        store().recordRefusal(sample().refused("o-1", "c-2"));
        assertThat(store().journal(new CommandId("c-2"))).contains(sample().refused("o-1", "c-2"));
    }

    @Test
    @Tag("S-10")
    @DisplayName("S-10 what was acknowledged is there after the storage was opened again")
    @LikelyCauses({"the commit is delayed or left out", "a flush that happens at an orderly close only"})
    void survivesReopening() {
        SampleAppend attempt = appended(sample().attempt("o-1", 0, "c-1", 2));
        store().recordRefusal(sample().refused("o-1", "c-2"));
        Lease lease = reader().leaseOf(attempt.order());
        outbox().release(lease);
        reopen();
        assertThat(store().load(attempt.order(), 0)).isEqualTo(attempt.append().events());
        assertThat(store().journal(attempt.command())).contains(attempt.entry());
        assertThat(store().journal(new CommandId("c-2"))).contains(sample().refused("o-1", "c-2"));
        assertThat(pages().all()).containsExactly(attempt.summary());
        assertThat(reader().unsent()).isEqualTo(attempt.append().events());
        assertThat(reader().leaseOf(attempt.order()).fence()).isGreaterThan(lease.fence());
        assertThat(store().append(attempt.append())).isEqualTo(new AppendResult.CommandKnown(attempt.entry()));
    }
}
