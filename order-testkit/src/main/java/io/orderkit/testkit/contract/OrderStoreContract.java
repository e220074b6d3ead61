package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The contract for {@link OrderStore} implementations, which checks rules S-1 onwards in {@code docs/ports.md}.
 *
 * <pre>{@code
 * class MyOrderStoreTest extends OrderStoreContract {
 *     protected StorageUnderTest open() {
 *         return StorageUnderTest.of(new MyStorage()::forTenant);
 *     }
 * }
 * }</pre>
 */
public abstract class OrderStoreContract extends ConcurrencyRules {
    @Test
    @Tag("S-3")
    @DisplayName("S-3 a version that was decided on too early or too late is told the actual version")
    @LikelyCauses({"the expected version is not compared", "compared with <= instead of ="})
    void staleVersionLoses() {
        appended(sample().attempt("o-1", 0, "c-1", 2));
        for (long expected : List.of(0L, 1L, 3L, 7L)) {
            assertThat(store().append(sample().attempt("o-1", expected, "late-" + expected)
                            .append()))
                    .as("decided on version %s of an order at version 2", expected)
                    .isEqualTo(new AppendResult.VersionConflict(2));
        }
        assertThat(store().append(sample().attempt("o-new", 1, "c-9").append()))
                .as("decided on version 1 of an order that nothing has happened to")
                .isEqualTo(new AppendResult.VersionConflict(0));
        assertThat(store().load(new OrderId("o-1"), 0)).hasSize(2);
        assertThat(store().load(new OrderId("o-new"), 0)).isEmpty();
    }

    @Test
    @Tag("S-4")
    @DisplayName("S-4 versions are 1, 2, 3, … also after lost attempts")
    @LikelyCauses({"a sequence or an identity column, which a lost attempt uses up"})
    void versionsWithoutGaps() {
        long version = 0;
        for (int round = 1; round <= 5; round++) {
            appended(sample().attempt("o-1", version, "c-" + round, round));
            assertThat(store().append(sample().attempt("o-1", version, "lost-" + round)
                            .append()))
                    .isInstanceOf(AppendResult.VersionConflict.class);
            version += round;
        }
        assertThat(store().load(new OrderId("o-1"), 0))
                .extracting(EventEnvelope::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, version).boxed().toList());
    }

    @Test
    @Tag("S-5")
    @DisplayName("S-5 the same command id gives the first result again and writes nothing")
    @LikelyCauses({"the journal is not asked before the version", "the id is looked up per order instead of per tenant"
    })
    void sameCommandSameResult() {
        SampleAppend first = appended(sample().attempt("o-1", 0, "c-1", 2));
        AppendResult known = new AppendResult.CommandKnown(first.entry());
        assertThat(store().append(first.append())).as("the very same").isEqualTo(known);
        assertThat(store().append(sample().attempt("o-1", 2, "c-1").append()))
                .as("decided again")
                .isEqualTo(known);
        assertThat(store().append(sample().attempt("o-2", 0, "c-1").append()))
                .as("for another order")
                .isEqualTo(known);
        assertThat(store().load(first.order(), 0)).hasSize(2);
        assertThat(store().load(new OrderId("o-2"), 0)).isEmpty();
    }

    @Test
    @Tag("S-6")
    @DisplayName("S-6 an attempt that fails on its second command leaves nothing: no event, journal, row or summary")
    @LikelyCauses({"several transactions instead of one", "a commit before the last check", "no roll-back on a known id"
    })
    void allOrNothing() {
        SampleAppend before = appended(sample().first("o-1"));
        store().recordRefusal(sample().refused("o-1", "known"));
        SampleAppend lost = sample().attempt("o-1", 1, "fresh", 2)
                .alsoBy(sample().accepted(new OrderId("o-1"), new CommandId("known"), 3, 3));
        assertThat(store().append(lost.append()))
                .isEqualTo(new AppendResult.CommandKnown(sample().refused("o-1", "known")));
        assertThat(store().append(sample().attempt("o-1", 0, "too-late").append()))
                .isEqualTo(new AppendResult.VersionConflict(1));
        assertUntouchedSince(before, "fresh", "too-late");
    }

    @Test
    @Tag("S-6")
    @DisplayName("S-6 an append commits its events, every journal entry, its outbox rows and its summary")
    @LikelyCauses({"only the first journal entry is written", "the summary is written by somebody else, later"})
    void allOfIt() {
        JournalEntry review = sample().accepted(new OrderId("o-1"), new CommandId("review"), 1, 1);
        SampleAppend attempt = appended(sample().attempt("o-1", 0, "c-1", 3).alsoBy(review));
        assertThat(store().load(attempt.order(), 0)).isEqualTo(attempt.append().events());
        assertThat(store().journal(attempt.command())).contains(attempt.entry());
        assertThat(store().journal(review.command())).contains(review);
        assertThat(pages().all()).containsExactly(attempt.summary());
        assertThat(reader().unsent()).isEqualTo(attempt.append().events());
    }

    @Test
    @Tag("S-7")
    @DisplayName("S-7 a refused command is remembered: the same id is refused again, whatever it asks for now")
    @LikelyCauses({"refusals are not written", "a second refusal overwrites the first", "append asks accepted ids only"
    })
    void refusedIsRemembered() {
        JournalEntry refused = sample().refused("o-1", "c-1");
        assertThat(store().recordRefusal(refused)).as("the first time").isEmpty();
        assertThat(store().recordRefusal(sample().refused("o-2", "c-1")))
                .as("the second time")
                .contains(refused);
        assertThat(store().append(sample().attempt("o-1", 0, "c-1").append()))
                .as("accepted with the same id")
                .isEqualTo(new AppendResult.CommandKnown(refused));
        assertThat(store().load(new OrderId("o-1"), 0)).as("history").isEmpty();
        assertThat(reader().unsent()).as("outbox").isEmpty();
        assertThat(pages().all()).as("summaries").isEmpty();
    }

    @Test
    @Tag("S-7")
    @DisplayName("S-7 a refusal does not replace an accepted command of the same id")
    @LikelyCauses({"an upsert instead of an insert"})
    void refusalAfterAcceptance() {
        SampleAppend accepted = appended(sample().first("o-1"));
        JournalEntry late = sample().refused("o-1", accepted.command().value());
        assertThat(store().recordRefusal(late)).contains(accepted.entry());
        assertThat(store().journal(accepted.command())).contains(accepted.entry());
    }

    @Test
    @Tag("S-8")
    @DisplayName("S-8 when the command is known and the version does not fit, the known command is the answer")
    @LikelyCauses({"the version is compared before the journal is asked"})
    void knownBeatsConflict() {
        SampleAppend first = appended(sample().first("o-1"));
        appended(sample().attempt("o-1", 1, "c-2"));
        assertThat(store().append(first.append())).isEqualTo(new AppendResult.CommandKnown(first.entry()));
        SampleAppend second = sample().attempt("o-1", 0, "c-9")
                .alsoBy(sample().accepted(new OrderId("o-1"), new CommandId("c-2"), 1, 1));
        assertThat(store().append(second.append()))
                .as("when the second of its commands is known")
                .isEqualTo(new AppendResult.CommandKnown(
                        sample().attempt("o-1", 1, "c-2").entry()));
    }

    @Test
    @Tag("S-9")
    @DisplayName("S-9 what does not fit together is refused as IllegalArgumentException and leaves nothing")
    @LikelyCauses({"Append.requireFits(tenant) is not called before the first write"})
    void misfitsAreRefused() {
        SampleAppend before = appended(sample().first("o-1"));
        SampleAppend good = sample().attempt("o-1", 1, "c-2", 2);
        misfits(good)
                .forEach((what, misfit) -> assertThatThrownBy(() -> store().append(misfit))
                        .as(what)
                        .isInstanceOf(IllegalArgumentException.class));
        assertUntouchedSince(before, "c-2");
    }

    private Map<String, Append> misfits(SampleAppend good) {
        OrderId other = new OrderId("o-2");
        Append whole = good.append();
        return Map.of(
                "a gap before the first event",
                good.events(event -> EnvelopeCopies.version(event, event.version() + 1))
                        .append(),
                "the same version twice",
                good.events(event -> EnvelopeCopies.version(event, 2)).append(),
                "events of another tenant",
                good.events(event -> EnvelopeCopies.tenant(event, OTHER)).append(),
                "events of another order",
                good.events(event -> EnvelopeCopies.order(event, other)).append(),
                "no events",
                new Append(whole.order(), 1, List.of(), whole.journal(), whole.summary()),
                "no journal",
                new Append(whole.order(), 1, whole.events(), List.of(), whole.summary()),
                "a summary of another order",
                new Append(
                        whole.order(),
                        1,
                        whole.events(),
                        whole.journal(),
                        sample().attempt("o-2", 1, "c-2", 2).summary()),
                "a summary of another version",
                new Append(
                        whole.order(),
                        1,
                        whole.events(),
                        whole.journal(),
                        sample().attempt("o-1", 1, "c-2", 1).summary()));
    }

    @Test
    @Tag("S-11")
    @DisplayName("S-11 tenants never see or renumber each other")
    @LikelyCauses({"a key or a WHERE without the tenant", "a unique index over all tenants"})
    void tenantsAreApart() {
        OrderStore theirs = storage().store(OTHER);
        SampleAppend ours = sample().attempt("o-1", 0, "c-1", 2);
        SampleAppend alike = new SampleRows(OTHER).attempt("o-1", 0, "c-1", 1);
        appended(ours);
        assertThat(theirs.load(ours.order(), 0))
                .as("events of the other tenant")
                .isEmpty();
        assertThat(theirs.journal(ours.command()))
                .as("journal of the other tenant")
                .isEmpty();
        appended(theirs, alike);
        assertThat(theirs.recordRefusal(new SampleRows(OTHER).refused("o-1", "c-2")))
                .isEmpty();
        assertThat(store().journal(new CommandId("c-2"))).isEmpty();
        assertThat(store().load(ours.order(), 0)).isEqualTo(ours.append().events());
        assertThat(theirs.load(ours.order(), 0)).isEqualTo(alike.append().events());
        assertThat(store().tenant()).isEqualTo(ACME);
        assertThat(theirs.tenant()).isEqualTo(OTHER);
    }

    /**
     * Asserts that an order has not changed since the given append, and that the journal does not contain the given
     * commands.
     */
    private void assertUntouchedSince(SampleAppend before, String... commands) {
        assertThat(store().load(before.order(), 0))
                .as("events")
                .isEqualTo(before.append().events());
        List<String> known = new ArrayList<>(List.of(commands));
        known.removeIf(command -> store().journal(new CommandId(command)).isEmpty());
        assertThat(known)
                .as("commands in the journal of which nothing was written")
                .isEmpty();
        assertThat(reader().unsent()).as("outbox").isEqualTo(before.append().events());
        assertThat(pages().all()).as("summaries").containsExactly(before.summary());
    }
}
