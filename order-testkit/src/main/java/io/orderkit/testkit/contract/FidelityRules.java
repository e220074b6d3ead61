package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.NastyTexts;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The store rules about returning values exactly as they were stored. */
abstract class FidelityRules extends ReadingRules {
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
    @Tag("S-14")
    @DisplayName("S-14 payloads, refusals and evidence come back character by character, up to 1 MiB")
    @LikelyCauses({
        "a character set that is not UTF-8 all the way",
        "a JSON column that sorts keys or drops spaces",
        "a text column that is too short, or trims",
        "texts are normalised",
        "an empty text is kept as absent"
    })
    void textsAreExact() {
        List<String> texts = NastyTexts.all();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            SampleAppend attempt = appended(sample().attempt("o-" + i, 0, "c-" + i)
                    .payload(text)
                    .journal(entry -> SampleRows.evidence(entry, text)));
            store().recordRefusal(SampleRows.evidence(sample().refusedBecause("o-" + i, "no-" + i, text), text));
            assertThat(store().load(attempt.order(), 0).get(0).payload().equals(text))
                    .as("payload %s (%s characters) comes back as it was", i, text.length())
                    .isTrue();
            assertThat(kept("c-" + i).evidence().equals(text))
                    .as("evidence %s (%s characters) comes back as it was", i, text.length())
                    .isTrue();
            JournalEntry refused = kept("no-" + i);
            assertThat(refused.evidence().equals(text))
                    .as("evidence %s of a refusal (%s characters) comes back as it was", i, text.length())
                    .isTrue();
            assertThat(refused.result().equals(new JournalEntry.Result.Refused(text)))
                    .as("refusals %s (%s characters) come back as they were", i, text.length())
                    .isTrue();
        }
    }

    private JournalEntry kept(String command) {
        return store().journal(new CommandId(command)).orElseThrow();
    }

    @Test
    @Tag("S-14")
    @DisplayName("S-14 an empty text is not an absent one")
    @LikelyCauses({"a database that takes \"\" for NULL (Oracle)", "blank texts are left out"})
    void emptyIsNotAbsent() {
        SampleAppend empty = appended(sample().first("o-1").events(event -> EnvelopeCopies.links(event, "")));
        assertThat(store().load(empty.order(), 0)).isEqualTo(empty.append().events());
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
}
