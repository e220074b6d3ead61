package io.orderkit.jdbc;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
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

/** Plain samples. */
public final class SampleAppends {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private SampleAppends() {}

    /**
     * Returns an append that contains one event and one command, and expects the previous version. The event's id is
     * derived from the order and the version alone, as in a desk.
     */
    public static Append append(String order, long version, String command) {
        OrderId id = new OrderId(order);
        CommandId by = new CommandId(command);
        return new Append(
                id,
                version - 1,
                List.of(event(id, version, by)),
                List.of(entry(id, command, new JournalEntry.Result.Accepted(version, version))),
                new OrderSummary(
                        id,
                        "contract",
                        version,
                        Optional.of(new CustomerId("customer-1")),
                        Map.of("agreement", "sent", "payment", "open-" + version),
                        false,
                        List.of(
                                Obligation.promise("reply-by", "C4", Role.CS_AGENT, NOON.plusSeconds(version)),
                                Obligation.document("signed-return", "C9.1", Role.SALESPERSON)),
                        NOON,
                        NOON));
    }

    public static JournalEntry refused(String order, String command) {
        return entry(new OrderId(order), command, new JournalEntry.Result.Refused("[]"));
    }

    private static JournalEntry entry(OrderId order, String command, JournalEntry.Result result) {
        return new JournalEntry(
                new CommandId(command),
                "f-" + command,
                order,
                "send",
                new ActorId("anna"),
                NOON,
                result,
                "{}",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EventEnvelope event(OrderId order, long version, CommandId command) {
        return new EventEnvelope(
                order + "-" + version,
                TenantId.DEFAULT,
                order,
                version,
                "sent",
                1,
                Optional.empty(),
                command,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ActorId("anna"),
                Role.CS_AGENT,
                Optional.empty(),
                NOON,
                NOON,
                "contract",
                1,
                Optional.empty(),
                "handbook",
                "{}");
    }
}
