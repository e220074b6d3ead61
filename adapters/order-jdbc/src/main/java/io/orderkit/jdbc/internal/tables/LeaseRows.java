package io.orderkit.jdbc.internal.tables;

import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.ports.store.Outbox.Lease;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The lease rows, one for each shard. The row of a released shard is kept, because it contains the last fencing number.
 */
final class LeaseRows {
    private static final String HELD = " WHERE tenant = ? AND shard = ? AND fence = ? AND relay IS NOT NULL";

    private LeaseRows() {}

    /**
     * Leases a shard, unless another relay holds it.
     *
     * @param wanted the requested lease, which has no fencing number yet
     */
    static Optional<Lease> lease(Transaction transaction, Lease wanted, Instant now) throws SQLException {
        // The lease may already have been granted by an earlier run whose response was lost.
        Optional<Lease> before = transaction.isRepeated() ? granted(transaction, wanted) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        boolean taken = takes(transaction, wanted, now)
                || (isNew(transaction, wanted.shard()) && takes(transaction, wanted, now));
        return taken ? granted(transaction, wanted) : Optional.empty();
    }

    private static Optional<Lease> granted(Transaction transaction, Lease wanted) throws SQLException {
        return transaction.selectOne(
                "SELECT fence FROM orderkit_shard_lease"
                        + " WHERE tenant = ? AND shard = ? AND relay = ? AND held_until = ?",
                row -> new Lease(wanted.shard(), wanted.relay(), row.number("fence"), wanted.until()),
                transaction.tenant(),
                wanted.shard(),
                wanted.relay(),
                wanted.until());
    }

    private static boolean takes(Transaction transaction, Lease wanted, Instant now) throws SQLException {
        return transaction.update(
                        "UPDATE orderkit_shard_lease SET relay = ?, fence = fence + 1, held_until = ?"
                                + " WHERE tenant = ? AND shard = ? AND (relay IS NULL OR held_until <= ?)",
                        wanted.relay(),
                        wanted.until(),
                        transaction.tenant(),
                        wanted.shard(),
                        now)
                == 1;
    }

    /** Creates the row of a shard if the shard has never been leased, and returns whether it created the row. */
    private static boolean isNew(Transaction transaction, int shard) throws SQLException {
        return transaction
                        .select(
                                "SELECT fence FROM orderkit_shard_lease WHERE tenant = ? AND shard = ?",
                                row -> row.number("fence"),
                                transaction.tenant(),
                                shard)
                        .isEmpty()
                && transaction.insertIfAbsent(
                        "INSERT INTO orderkit_shard_lease (tenant, shard, fence) VALUES (?, ?, 0)",
                        transaction.tenant(),
                        shard);
    }

    /** Extends a lease, and returns the extended lease; empty if the lease is no longer valid. */
    static Optional<Lease> renew(Transaction transaction, Lease longer) throws SQLException {
        int renewed = transaction.update(
                "UPDATE orderkit_shard_lease SET held_until = ?" + HELD,
                longer.until(),
                transaction.tenant(),
                longer.shard(),
                longer.fence());
        return renewed == 1 ? Optional.of(longer) : Optional.empty();
    }

    static int release(Transaction transaction, Lease lease) throws SQLException {
        return transaction.update(
                "UPDATE orderkit_shard_lease SET relay = NULL, held_until = NULL" + HELD,
                transaction.tenant(),
                lease.shard(),
                lease.fence());
    }

    /** Returns whether a lease is still valid; a valid lease cannot be lost before the transaction ends. */
    static boolean holds(Transaction transaction, Lease lease) throws SQLException {
        return transaction
                .selectOne(
                        "SELECT fence FROM orderkit_shard_lease" + HELD + " FOR UPDATE",
                        row -> row.number("fence"),
                        transaction.tenant(),
                        lease.shard(),
                        lease.fence())
                .isPresent();
    }
}
