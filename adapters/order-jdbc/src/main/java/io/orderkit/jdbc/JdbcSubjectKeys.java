package io.orderkit.jdbc;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one tenant's data subjects in a table of a relational database, which {@link Schema#migrate} has made.
 *
 * <p>Best in a database of its own, whose backups are short-lived: whoever has the keys and the orders reads everything, and a backup
 * that has both brings back what was erased. A dropped key is deleted; its bytes leave the disk when the database has cleaned up behind
 * itself ({@code VACUUM} on PostgreSQL, closing with {@code SHUTDOWN COMPACT} on H2).
 *
 * <p>Always in transactions of its own: a key that was given out is there though the host rolls back, and a dropped one is not.
 *
 * <p>Thread-safe and blocking. Throws {@link PortUnavailable} when the database does not answer.
 */
public final class JdbcSubjectKeys implements SubjectKeys {
    private static final String OF_SUBJECT = " WHERE tenant = ? AND subject_kind = ? AND subject_id = ?";
    private static final String SELECT = "SELECT key_id, subject_kind, subject_id, secret FROM orderkit_subject_key";
    private static final String INSERT = """
            INSERT INTO orderkit_subject_key (tenant, key_id, subject_kind, subject_id, secret) VALUES (?, ?, ?, ?, ?)""";

    private final Transactions transactions;

    private JdbcSubjectKeys(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The keys in a database.
     *
     * @param source the store's own connections
     * @throws IllegalArgumentException when the source is a host's transaction
     */
    public static JdbcSubjectKeys on(ConnectionSource source, Dialect dialect, TenantId tenant) {
        if (!(source instanceof OwnTransactions)) {
            throw new IllegalArgumentException(
                    "found a host's transaction; expected ConnectionSource.own(…), for a key "
                            + "that was given out must not be rolled back");
        }
        return new JdbcSubjectKeys(new Transactions(source, dialect, tenant.value(), "subject-keys"));
    }

    @Override
    public SubjectKey current(DataSubject subject) {
        Optional<SubjectKey> there = transactions.call((connection, again) -> of(connection, subject));
        while (there.isEmpty()) {
            // Whoever is second reads the first one's, in a transaction that sees it; it may be dropped again by then.
            there = transactions.call((connection, again) -> {
                SubjectKey made = SubjectKey.random(subject);
                return insertIfAbsent(connection, made) ? Optional.of(made) : Optional.<SubjectKey>empty();
            });
            there = there.isPresent() ? there : transactions.call((connection, again) -> of(connection, subject));
        }
        return there.get();
    }

    private boolean insertIfAbsent(Connection connection, SubjectKey key) throws SQLException {
        return transactions
                .dialect()
                .insertIfAbsent(
                        connection,
                        INSERT,
                        transactions.tenant(),
                        key.id(),
                        key.subject().kind(),
                        key.subject().id(),
                        Base64.getEncoder().encodeToString(key.secret().getEncoded()));
    }

    private Optional<SubjectKey> of(Connection connection, DataSubject subject) throws SQLException {
        return Sql.selectOne(
                connection,
                SELECT + OF_SUBJECT,
                JdbcSubjectKeys::read,
                transactions.tenant(),
                subject.kind(),
                subject.id());
    }

    @Override
    public Optional<SubjectKey> find(String id) {
        return transactions.call((connection, again) -> Sql.selectOne(
                connection,
                SELECT + " WHERE tenant = ? AND key_id = ?",
                JdbcSubjectKeys::read,
                transactions.tenant(),
                id));
    }

    @Override
    public void drop(DataSubject subject) {
        transactions.call((connection, again) -> Sql.update(
                connection,
                "DELETE FROM orderkit_subject_key" + OF_SUBJECT,
                transactions.tenant(),
                subject.kind(),
                subject.id()));
    }

    private static SubjectKey read(Columns row) throws SQLException {
        byte[] secret = Base64.getDecoder().decode(row.text("secret"));
        return new SubjectKey(
                row.text("key_id"),
                new DataSubject(row.text("subject_kind"), row.text("subject_id")),
                new SecretKeySpec(secret, "AES"));
    }
}
