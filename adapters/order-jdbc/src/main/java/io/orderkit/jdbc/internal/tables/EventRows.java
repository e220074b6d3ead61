package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instance;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of the event table. */
final class EventRows {
    /** The columns to select; the query must use the alias {@code e} for the event table. */
    static final String COLUMNS = """
            e.tenant, e.order_id, e.version, e.event_id, e.event_type, e.schema_number, e.instance, e.command_id, e.causation, \
            e.correlation, e.traceparent, e.actor, e.acting_role, e.on_behalf_of, e.occurred_at, e.recorded_at, \
            e.process, e.process_version, e.extension, e.extension_version, e.rule_version, e.payload""";

    private static final String SELECT = "SELECT " + COLUMNS
            + " FROM orderkit_event e WHERE e.tenant = ? AND e.order_id = ? AND e.version > ? ORDER BY e.version";

    private static final String INSERT = """
            INSERT INTO orderkit_event (tenant, order_id, version, event_id, event_type, schema_number, instance, command_id, \
            causation, correlation, traceparent, actor, acting_role, on_behalf_of, occurred_at, recorded_at, process, \
            process_version, extension, extension_version, rule_version, payload) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private EventRows() {}

    static List<EventEnvelope> load(Transaction transaction, OrderId order, long after) throws SQLException {
        return transaction.select(SELECT, EventRows::read, transaction.tenant(), order.value(), after);
    }

    /**
     * Returns whether an append is already stored; used on a retry after the response to its commit was lost. An event
     * id consists only of the order id and the version, so another writer may have stored a different event with the
     * same id. The command, the time and the content are therefore compared as well.
     */
    static boolean areKept(Transaction transaction, Append append) throws SQLException {
        List<EventEnvelope> kept = load(transaction, append.order(), append.expectedVersion());
        List<EventEnvelope> given = append.events();
        return kept.size() >= given.size()
                && IntStream.range(0, given.size()).allMatch(i -> isSame(kept.get(i), given.get(i)));
    }

    private static boolean isSame(EventEnvelope kept, EventEnvelope given) {
        return kept.eventId().equals(given.eventId())
                && kept.command().equals(given.command())
                && kept.recordedAt().equals(Sql.micros(given.recordedAt()))
                && kept.payload().equals(given.payload());
    }

    static void insert(Transaction transaction, List<EventEnvelope> events) throws SQLException {
        transaction.batch(INSERT, events.stream().map(EventRows::values).toList());
    }

    private static List<Object> values(EventEnvelope event) {
        return List.of(
                event.tenant().value(),
                event.order().value(),
                event.version(),
                event.eventId(),
                event.type(),
                event.schema(),
                event.instance().map(Instance::toString),
                event.command().value(),
                event.causation(),
                event.correlation(),
                event.traceparent(),
                event.actor().value(),
                event.role().value(),
                event.onBehalfOf().map(ActorId::value),
                event.occurredAt(),
                event.recordedAt(),
                event.process(),
                event.processVersion(),
                event.extension().map(Extension::name),
                event.extension().map(Extension::version),
                event.ruleVersion(),
                event.payload());
    }

    static EventEnvelope read(Columns row) throws SQLException {
        return new EventEnvelope(
                row.text("event_id"),
                new TenantId(row.text("tenant")),
                new OrderId(row.text("order_id")),
                row.number("version"),
                row.text("event_type"),
                row.integer("schema_number"),
                row.maybeText("instance").map(Instance::parse),
                new CommandId(row.text("command_id")),
                row.maybeText("causation"),
                row.maybeText("correlation"),
                row.maybeText("traceparent"),
                new ActorId(row.text("actor")),
                Role.of(row.text("acting_role")),
                row.maybeText("on_behalf_of").map(ActorId::new),
                row.instant("occurred_at"),
                row.instant("recorded_at"),
                row.text("process"),
                row.integer("process_version"),
                extension(row),
                row.text("rule_version"),
                row.text("payload"));
    }

    static Optional<Extension> extension(Columns row) throws SQLException {
        Optional<String> name = row.maybeText("extension");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Extension(name.get(), row.integer("extension_version")));
    }
}
