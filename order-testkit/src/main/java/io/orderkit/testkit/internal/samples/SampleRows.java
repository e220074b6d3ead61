package io.orderkit.testkit.internal.samples;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Sample rows with a value in every attribute, so that tests notice missing columns. */
public record SampleRows(TenantId tenant) {
    /**
     * The earliest time used in the samples. All times are whole seconds, except in the test for S-13. An adapter with imprecise times
     * therefore fails only that test.
     */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Returns an append that creates an order with one event from one command. */
    public SampleAppend first(String order) {
        return attempt(order, 0, "first-" + order);
    }

    /** Returns an append of one event from one command, for an order that already has a given version. */
    public SampleAppend attempt(String order, long expectedVersion, String command) {
        return attempt(order, expectedVersion, command, 1);
    }

    /** Returns an append of several events from one command. */
    public SampleAppend attempt(String order, long expectedVersion, String command, int events) {
        OrderId id = new OrderId(order);
        CommandId by = new CommandId(command);
        long last = expectedVersion + events;
        return new SampleAppend(new Append(
                id,
                expectedVersion,
                LongStream.rangeClosed(expectedVersion + 1, last)
                        .mapToObj(version -> event(id, version, by))
                        .toList(),
                List.of(accepted(id, by, expectedVersion + 1, last)),
                summary(id, last)));
    }

    private static OrderSummary summary(OrderId order, long version) {
        return new OrderSummary(
                order,
                "contract",
                version,
                customer(),
                Map.of("agreement", "at-" + version, "production", "production-at-" + version),
                false,
                obligations(version),
                NOON,
                NOON.plusSeconds(version));
    }

    public EventEnvelope event(OrderId order, long version, CommandId command) {
        return new EventEnvelope(
                tenant + "/" + order + "/" + version + "/" + command,
                tenant,
                order,
                version,
                "confirmation-sent",
                2,
                Optional.of(new Instance("delivery", 12)),
                command,
                Optional.of("effect-7 "),
                Optional.of("host's \"thread\""),
                Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                new ActorId("王芳"),
                Role.CS_AGENT,
                Optional.of(new ActorId("o'neil")),
                NOON.minusSeconds(90).plusSeconds(version),
                NOON.plusSeconds(version),
                "contract",
                3,
                Optional.of(new Extension("acme-2", 12)),
                "handbook-1",
                "{\"version\":" + version + ",\"text\":\"a'b\\\\c — 纸 📜\"}");
    }

    public JournalEntry accepted(OrderId order, CommandId command, long firstVersion, long lastVersion) {
        return entry(order, command, new JournalEntry.Result.Accepted(firstVersion, lastVersion));
    }

    public JournalEntry refused(String order, String command) {
        return entry(
                new OrderId(order),
                new CommandId(command),
                new JournalEntry.Result.Refused("[{\"code\":\"not-open\",\"says\":\"未开\"}]"));
    }

    /** Returns a journal entry with the given refusals. */
    public JournalEntry refusedBecause(String order, String command, String refusals) {
        return entry(new OrderId(order), new CommandId(command), new JournalEntry.Result.Refused(refusals));
    }

    /** Returns a copy of the journal entry with different evidence. */
    public static JournalEntry evidence(JournalEntry entry, String evidence) {
        return new JournalEntry(
                entry.command(),
                entry.fingerprint(),
                entry.order(),
                entry.type(),
                entry.actor(),
                entry.at(),
                entry.result(),
                evidence,
                entry.extension(),
                entry.proposal(),
                entry.instance());
    }

    /** Returns a copy of the journal entry with a different decision time. */
    public static JournalEntry at(JournalEntry entry, Instant at) {
        return new JournalEntry(
                entry.command(),
                entry.fingerprint(),
                entry.order(),
                entry.type(),
                entry.actor(),
                at,
                entry.result(),
                entry.evidence(),
                entry.extension(),
                entry.proposal(),
                entry.instance());
    }

    private static JournalEntry entry(OrderId order, CommandId command, JournalEntry.Result result) {
        return new JournalEntry(
                command,
                "sha256:" + order + ":" + command,
                order,
                "send-confirmation",
                new ActorId("王芳"),
                NOON,
                result,
                "{\"facts\":[\"π\"]}",
                Optional.of(new Extension("acme", 7)),
                Optional.of(new ProposalId("提议-1")),
                Optional.of(12));
    }

    /** Returns an obligation of each kind, and one with a value in every attribute. */
    public static List<Obligation> obligations(long version) {
        return List.of(
                Obligation.promise("reply-by", "C4", Role.CS_AGENT, NOON.plusSeconds(3600))
                        .about("question " + version),
                Obligation.document("signed-return", "C9.1", Role.SALESPERSON).by(new ActorId("王芳")),
                Obligation.moneyDue("balance-due", "C13.2", Role.CUSTOMER, Money.of("CNY", "12345678901234567.89"))
                        .by(new ActorId("o'neil"))
                        .due(NOON.plusSeconds(7200))
                        .about("invoice 纸 📜")
                        .in(new Instance("delivery", 12)),
                Obligation.moneyOwedBack("deposit-back", "X8", Role.FINANCE, Money.of("JPY", "980000")));
    }

    public static Optional<CustomerId> customer() {
        return Optional.of(new CustomerId("customer-1"));
    }
}
