package io.orderkit.jdbc;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalEntry.Result;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The command journal. */
final class JournalRows {
    private static final String SELECT = """
            SELECT command_id, fingerprint, order_id, command_type, actor, decided_at, first_version, last_version, \
            refusals, evidence FROM orderkit_journal WHERE tenant = ?""";

    private static final Comparator<JournalEntry> BY_TIME =
            Comparator.comparing(JournalEntry::at).thenComparing(JournalRows::key, Arrays::compareUnsigned);

    private static final String INSERT = """
            INSERT INTO orderkit_journal (tenant, command_id, fingerprint, order_id, command_type, actor, decided_at, \
            first_version, last_version, refusals, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private JournalRows() {}

    static Optional<JournalEntry> find(Connection connection, String tenant, CommandId command) throws SQLException {
        return Sql.selectOne(connection, SELECT + " AND command_id = ?", JournalRows::read, tenant, command.value());
    }

    /** By time, then by command id as Unicode code points. */
    static List<JournalEntry> of(Connection connection, String tenant, OrderId order) throws SQLException {
        return Sql.select(connection, SELECT + " AND order_id = ?", JournalRows::read, tenant, order.value()).stream()
                .sorted(BY_TIME)
                .toList();
    }

    private static byte[] key(JournalEntry entry) {
        return entry.command().value().getBytes(StandardCharsets.UTF_8);
    }

    /** As it comes back. */
    static JournalEntry cut(JournalEntry entry) {
        return new JournalEntry(
                entry.command(),
                entry.fingerprint(),
                entry.order(),
                entry.type(),
                entry.actor(),
                Sql.micros(entry.at()),
                entry.result(),
                entry.evidence());
    }

    /** By command id, as the database sorts it: the order of its primary key. */
    static List<JournalEntry> list(Connection connection, String tenant, Optional<String> after, int limit)
            throws SQLException {
        String sql = SELECT + (after.isPresent() ? " AND command_id > ?" : "") + " ORDER BY command_id FETCH FIRST "
                + limit + " ROWS ONLY";
        return after.isPresent()
                ? Sql.select(connection, sql, JournalRows::read, tenant, after.get())
                : Sql.select(connection, sql, JournalRows::read, tenant);
    }

    /** Says whether its command id was not known. */
    static boolean insertIfAbsent(Connection connection, Dialect dialect, String tenant, JournalEntry entry)
            throws SQLException {
        Optional<Long> first = Optional.empty();
        Optional<Long> last = Optional.empty();
        Optional<String> refusals = Optional.empty();
        if (entry.result() instanceof Result.Accepted accepted) {
            first = Optional.of(accepted.firstVersion());
            last = Optional.of(accepted.lastVersion());
        } else if (entry.result() instanceof Result.Refused refused) {
            refusals = Optional.of(refused.refusals());
        }
        return dialect.insertIfAbsent(
                connection,
                INSERT,
                tenant,
                entry.command().value(),
                entry.fingerprint(),
                entry.order().value(),
                entry.type(),
                entry.actor().value(),
                entry.at(),
                first,
                last,
                refusals,
                entry.evidence());
    }

    private static JournalEntry read(Columns row) throws SQLException {
        Optional<String> refusals = row.maybeText("refusals");
        return new JournalEntry(
                new CommandId(row.text("command_id")),
                row.text("fingerprint"),
                new OrderId(row.text("order_id")),
                row.text("command_type"),
                new ActorId(row.text("actor")),
                row.instant("decided_at"),
                refusals.isPresent()
                        ? new Result.Refused(refusals.get())
                        : new Result.Accepted(row.number("first_version"), row.number("last_version")),
                row.text("evidence"));
    }
}
