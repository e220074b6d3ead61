package io.orderkit.jdbc.internal.tables;

import io.orderkit.jdbc.internal.sql.Columns;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** The keys of one tenant's data subjects. Dropping a key deletes its row. */
public final class SubjectKeyTable implements SubjectKeys {
    private static final String OF_SUBJECT = " WHERE tenant = ? AND subject_kind = ? AND subject_id = ?";
    private static final String SELECT = "SELECT key_id, subject_kind, subject_id, secret FROM orderkit_subject_key";
    private static final String INSERT = """
            INSERT INTO orderkit_subject_key (tenant, key_id, subject_kind, subject_id, secret) VALUES (?, ?, ?, ?, ?)""";

    private final Transactions transactions;

    /**
     * @param transactions the store's own transactions, because a host's rollback must not remove a key that has
     *     already been returned
     */
    public SubjectKeyTable(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public SubjectKey current(DataSubject subject) {
        Optional<SubjectKey> there = transactions.call(transaction -> of(transaction, subject));
        while (there.isEmpty()) {
            // If another call inserts a key first, this call reads that key in a new transaction. The loop starts again
            // if the key has been dropped in the meantime.
            there = transactions
                    .call(transaction -> inserted(transaction, SubjectKey.random(subject)))
                    .or(() -> transactions.call(transaction -> of(transaction, subject)));
        }
        return there.get();
    }

    private static Optional<SubjectKey> inserted(Transaction transaction, SubjectKey key) throws SQLException {
        boolean absent = transaction.insertIfAbsent(
                INSERT,
                transaction.tenant(),
                key.id(),
                key.subject().kind(),
                key.subject().id(),
                Base64.getEncoder().encodeToString(key.secret().getEncoded()));
        return absent ? Optional.of(key) : Optional.empty();
    }

    private static Optional<SubjectKey> of(Transaction transaction, DataSubject subject) throws SQLException {
        return transaction.selectOne(
                SELECT + OF_SUBJECT, SubjectKeyTable::read, transaction.tenant(), subject.kind(), subject.id());
    }

    @Override
    public Optional<SubjectKey> find(String id) {
        return transactions.call(transaction -> transaction.selectOne(
                SELECT + " WHERE tenant = ? AND key_id = ?", SubjectKeyTable::read, transaction.tenant(), id));
    }

    @Override
    public void drop(DataSubject subject) {
        transactions.call(transaction -> transaction.update(
                "DELETE FROM orderkit_subject_key" + OF_SUBJECT, transaction.tenant(), subject.kind(), subject.id()));
    }

    private static SubjectKey read(Columns row) throws SQLException {
        byte[] secret = Base64.getDecoder().decode(row.text("secret"));
        return new SubjectKey(
                row.text("key_id"),
                new DataSubject(row.text("subject_kind"), row.text("subject_id")),
                new SecretKeySpec(secret, "AES"));
    }
}
