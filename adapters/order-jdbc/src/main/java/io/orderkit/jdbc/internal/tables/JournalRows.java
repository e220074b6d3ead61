package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Extension;
import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalEntry.Result;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the command journal. */
final class JournalRows {
    private static final String ENTRIES = """
            SELECT command_id, fingerprint, order_id, command_type, actor, decided_at, first_version, last_version, \
            refusals, evidence, extension, extension_version, proposal, instance FROM orderkit_journal""";

    private static final String SELECT = ENTRIES + " WHERE tenant = ?";

    private static final Comparator<JournalEntry> BY_TIME =
            Comparator.comparing(JournalEntry::at).thenComparing(JournalRows::key, Arrays::compareUnsigned);

    private static final String INSERT = """
            INSERT INTO orderkit_journal (tenant, command_id, fingerprint, order_id, command_type, actor, decided_at, \
            first_version, last_version, refusals, evidence, extension, extension_version, proposal, instance) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private JournalRows() {}

    static Optional<JournalEntry> find(Transaction transaction, CommandId command) throws SQLException {
        return transaction.selectOne(
                SELECT + " AND command_id = ?", JournalRows::read, transaction.tenant(), command.value());
    }

    /** Returns an order's journal entries, sorted by time and then by the code points of the command id. */
    static List<JournalEntry> of(Transaction transaction, OrderId order) throws SQLException {
        return transaction
                .select(SELECT + " AND order_id = ?", JournalRows::read, transaction.tenant(), order.value())
                .stream()
                .sorted(BY_TIME)
                .toList();
    }

    /**
     * Returns the entries in the sequence in which they must be inserted. All transactions insert entries in the same sequence, which
     * prevents deadlocks.
     */
    static List<JournalEntry> inLockOrder(List<JournalEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.command().value()))
                .toList();
    }

    private static byte[] key(JournalEntry entry) {
        return entry.command().value().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a copy of an entry with its times truncated to the precision of the database. */
    static JournalEntry cut(JournalEntry entry) {
        return new JournalEntry(
                entry.command(),
                entry.fingerprint(),
                entry.order(),
                entry.type(),
                entry.actor(),
                Sql.micros(entry.at()),
                entry.result(),
                entry.evidence(),
                entry.extension(),
                entry.proposal(),
                entry.instance());
    }

    /** Returns entries sorted by the primary key (the command id), with one row more than the limit. */
    static List<JournalEntry> list(Transaction transaction, Optional<String> after, RowLimit limit)
            throws SQLException {
        Criteria criteria = Criteria.where("tenant = ?", transaction.tenant()).and("command_id > ?", after);
        return transaction.select(
                ENTRIES + criteria + " ORDER BY command_id" + limit.sqlOfPage(), JournalRows::read, criteria.values());
    }

    /** Inserts an entry, and returns false if its command id is already in the journal. */
    static boolean insertIfAbsent(Transaction transaction, JournalEntry entry) throws SQLException {
        Optional<Result.Accepted> accepted = Optional.of(entry.result())
                .filter(Result.Accepted.class::isInstance)
                .map(Result.Accepted.class::cast);
        Optional<Result.Refused> refused = Optional.of(entry.result())
                .filter(Result.Refused.class::isInstance)
                .map(Result.Refused.class::cast);
        return transaction.insertIfAbsent(
                INSERT,
                transaction.tenant(),
                entry.command().value(),
                entry.fingerprint(),
                entry.order().value(),
                entry.type(),
                entry.actor().value(),
                entry.at(),
                accepted.map(Result.Accepted::firstVersion),
                accepted.map(Result.Accepted::lastVersion),
                refused.map(Result.Refused::refusals),
                entry.evidence(),
                entry.extension().map(Extension::name),
                entry.extension().map(Extension::version),
                entry.proposal().map(ProposalId::value),
                entry.instance());
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
                row.text("evidence"),
                EventRows.extension(row),
                row.maybeText("proposal").map(ProposalId::new),
                row.maybeInteger("instance"));
    }
}
