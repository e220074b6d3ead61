package io.orderkit.jdbc.load;

import io.orderkit.domain.order.Obligation;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.internal.tables.ObligationPlaces;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Shards;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The hand-written append that serves as the baseline. Like an append from {@link SampleAppends}, the hand-written
 * append adds one event to an existing order, but it uses its own connection and prepared statements. The hand-written
 * append performs the same reads and writes as the adapter, and also commits only once, but it shares no code with the
 * adapter.
 */
final class HandWrittenAppend implements AutoCloseable {
    private static final Object NOTHING = new Object();

    private final Connection connection;
    private final PreparedStatement known;
    private final PreparedStatement head;
    private final PreparedStatement journal;
    private final PreparedStatement event;
    private final PreparedStatement outbox;
    private final PreparedStatement summary;
    private final PreparedStatement strays;
    private final PreparedStatement position;
    private final PreparedStatement kept;
    private final PreparedStatement settled;
    private final PreparedStatement obligation;

    HandWrittenAppend(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        known = connection.prepareStatement(
                "SELECT command_id, fingerprint, order_id, command_type, actor, decided_at, first_version, last_version,"
                        + " refusals, evidence FROM orderkit_journal WHERE tenant = ? AND command_id = ?");
        head = connection.prepareStatement(
                "UPDATE orderkit_head SET version = ? WHERE tenant = ? AND order_id = ? AND version = ?");
        journal = connection.prepareStatement(
                "INSERT INTO orderkit_journal (tenant, command_id, fingerprint, order_id, command_type, actor, decided_at,"
                        + " first_version, last_version, refusals, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        event = connection.prepareStatement(
                "INSERT INTO orderkit_event (tenant, order_id, version, event_id, event_type,"
                        + " schema_number, command_id, causation, correlation, traceparent, actor, acting_role, on_behalf_of,"
                        + " occurred_at, recorded_at, process, process_version, rule_version, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        outbox = connection.prepareStatement(
                "INSERT INTO orderkit_outbox (tenant, order_id, version, shard, attempts, parked)"
                        + " VALUES (?, ?, ?, ?, 0, FALSE)");
        summary = connection.prepareStatement(
                "UPDATE orderkit_summary SET process = ?, version = ?, customer = ?, ended = ?,"
                        + " received_at = ?, updated_at = ? WHERE tenant = ? AND order_id = ?");
        strays = connection.prepareStatement(
                "DELETE FROM orderkit_summary_position WHERE tenant = ? AND order_id = ? AND NOT (track = ANY(?))");
        position = connection.prepareStatement(
                "UPDATE orderkit_summary_position SET state = ? WHERE tenant = ? AND order_id = ? AND track = ?");
        kept = connection.prepareStatement(
                "SELECT seq, place, customer FROM orderkit_summary_obligation" + " WHERE tenant = ? AND order_id = ?");
        settled = connection.prepareStatement(
                "DELETE FROM orderkit_summary_obligation WHERE tenant = ? AND order_id = ? AND seq = ?");
        obligation =
                connection.prepareStatement("INSERT INTO orderkit_summary_obligation (tenant, order_id, seq, place,"
                        + " due_key, customer, kind, code, requirement, owner_role, person, due, amount, currency, about)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void append(Append append) throws SQLException {
        JournalEntry entry = append.journal().get(0);
        EventEnvelope only = append.events().get(0);
        String tenant = only.tenant().value();
        String order = append.order().value();
        bind(known, tenant, entry.command().value());
        try (ResultSet rows = known.executeQuery()) {
            if (rows.next()) {
                throw new SQLException("the command is known");
            }
        }
        bind(head, append.lastVersion(), tenant, order, append.expectedVersion());
        if (head.executeUpdate() != 1) {
            throw new SQLException("somebody else was first");
        }
        bind(
                journal,
                tenant,
                entry.command().value(),
                entry.fingerprint(),
                order,
                entry.type(),
                entry.actor().value(),
                entry.at(),
                only.version(),
                only.version(),
                NOTHING,
                entry.evidence());
        journal.executeUpdate();
        bind(
                event,
                tenant,
                order,
                only.version(),
                only.eventId(),
                only.type(),
                only.schema(),
                only.command().value(),
                NOTHING,
                NOTHING,
                NOTHING,
                only.actor().value(),
                only.role().value(),
                NOTHING,
                only.occurredAt(),
                only.recordedAt(),
                only.process(),
                only.processVersion(),
                only.ruleVersion(),
                only.payload());
        event.executeUpdate();
        bind(outbox, tenant, order, only.version(), Shards.of(only.order(), 16));
        outbox.executeUpdate();
        summarise(tenant, order, append.summary());
        connection.commit();
    }

    private void summarise(String tenant, String order, OrderSummary now) throws SQLException {
        String customer = now.customer().orElseThrow().value();
        bind(
                summary,
                now.process(),
                now.version(),
                customer,
                now.ended(),
                now.receivedAt(),
                now.updatedAt(),
                tenant,
                order);
        summary.executeUpdate();
        Array tracks =
                connection.createArrayOf("VARCHAR", now.positions().keySet().toArray());
        bind(strays, tenant, order, tracks);
        strays.executeUpdate();
        for (Map.Entry<String, String> each : now.positions().entrySet()) {
            bind(position, each.getValue(), tenant, order, each.getKey());
            position.addBatch();
        }
        position.executeBatch();
        Map<String, Integer> places = places(tenant, order, customer);
        for (int i = 0; i < now.obligations().size(); i++) {
            Obligation owed = now.obligations().get(i);
            Instant due = owed.due().orElse(ObligationPlaces.END_OF_TIME);
            String place = place(owed.code(), due);
            if (places.remove(place) != null) {
                continue;
            }
            bind(
                    obligation,
                    tenant,
                    order,
                    i,
                    place,
                    due,
                    customer,
                    owed.kind().name(),
                    owed.code(),
                    owed.requirement(),
                    owed.owner().value(),
                    NOTHING,
                    owed.due().<Object>map(by -> by).orElse(NOTHING),
                    NOTHING,
                    NOTHING,
                    NOTHING);
            obligation.addBatch();
        }
        for (int seq : places.values()) {
            bind(settled, tenant, order, seq);
            settled.addBatch();
        }
        settled.executeBatch();
        obligation.executeBatch();
    }

    private Map<String, Integer> places(String tenant, String order, String customer) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        bind(kept, tenant, order);
        try (ResultSet rows = kept.executeQuery()) {
            while (rows.next()) {
                if (customer.equals(rows.getString("customer"))) {
                    places.put(rows.getString("place"), rows.getInt("seq"));
                }
            }
        }
        return places;
    }

    /**
     * Returns a string of the same length as the adapter's sort keys. Every index on the obligations contains the sort
     * key, so the length of the key affects the speed of an append.
     */
    private static String place(String code, Instant due) {
        return code + " " + HexFormat.of().toHexDigits(due.getEpochSecond()) + " 1";
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == NOTHING) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
