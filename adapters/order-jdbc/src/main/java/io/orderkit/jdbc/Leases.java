package io.orderkit.jdbc;

import io.orderkit.ports.store.Outbox.Lease;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may send which shard. A shard's row stays when nobody holds it, for its fencing number. */
final class Leases {
    private static final String HELD = " WHERE tenant = ? AND shard = ? AND fence = ? AND relay IS NOT NULL";

    private Leases() {}

    /** @param again whether it may have been granted already, and the answer was lost */
    static Optional<Lease> lease(
            Connection connection,
            Transactions whose,
            boolean again,
            int shard,
            String relay,
            Instant now,
            Duration length)
            throws SQLException {
        Instant until = Sql.micros(now.plus(length));
        if (again) {
            Optional<Lease> granted = granted(connection, whose, shard, relay, until);
            if (granted.isPresent()) {
                return granted;
            }
        }
        int taken = take(connection, whose, shard, relay, now, until);
        if (taken == 0 && isNew(connection, whose, shard)) {
            taken = take(connection, whose, shard, relay, now, until);
        }
        if (taken == 0) {
            return Optional.empty();
        }
        return granted(connection, whose, shard, relay, until);
    }

    private static Optional<Lease> granted(
            Connection connection, Transactions whose, int shard, String relay, Instant until) throws SQLException {
        return Sql.selectOne(
                connection,
                "SELECT fence FROM orderkit_shard_lease"
                        + " WHERE tenant = ? AND shard = ? AND relay = ? AND held_until = ?",
                row -> new Lease(shard, relay, row.number("fence"), until),
                whose.tenant(),
                shard,
                relay,
                until);
    }

    private static int take(
            Connection connection, Transactions whose, int shard, String relay, Instant now, Instant until)
            throws SQLException {
        return Sql.update(
                connection,
                "UPDATE orderkit_shard_lease SET relay = ?, fence = fence + 1, held_until = ?"
                        + " WHERE tenant = ? AND shard = ? AND (relay IS NULL OR held_until <= ?)",
                relay,
                until,
                whose.tenant(),
                shard,
                now);
    }

    /** Whether nobody ever held it; then its row is made. */
    private static boolean isNew(Connection connection, Transactions whose, int shard) throws SQLException {
        return Sql.select(
                                connection,
                                "SELECT fence FROM orderkit_shard_lease WHERE tenant = ? AND shard = ?",
                                row -> row.number("fence"),
                                whose.tenant(),
                                shard)
                        .isEmpty()
                && whose.dialect()
                        .insertIfAbsent(
                                connection,
                                "INSERT INTO orderkit_shard_lease (tenant, shard, fence) VALUES (?, ?, 0)",
                                whose.tenant(),
                                shard);
    }

    static Optional<Lease> renew(Connection connection, String tenant, Lease lease, Instant now, Duration length)
            throws SQLException {
        Instant until = Sql.micros(now.plus(length));
        int renewed = Sql.update(
                connection,
                "UPDATE orderkit_shard_lease SET held_until = ?" + HELD,
                until,
                tenant,
                lease.shard(),
                lease.fence());
        return renewed == 1
                ? Optional.of(new Lease(lease.shard(), lease.relay(), lease.fence(), until))
                : Optional.empty();
    }

    static void release(Connection connection, String tenant, Lease lease) throws SQLException {
        Sql.update(
                connection,
                "UPDATE orderkit_shard_lease SET relay = NULL, held_until = NULL" + HELD,
                tenant,
                lease.shard(),
                lease.fence());
    }

    /** Whether it still holds; if so, it cannot be lost before this transaction has ended. */
    static boolean holds(Connection connection, String tenant, Lease lease) throws SQLException {
        return Sql.selectOne(
                        connection,
                        "SELECT fence FROM orderkit_shard_lease" + HELD + " FOR UPDATE",
                        row -> row.number("fence"),
                        tenant,
                        lease.shard(),
                        lease.fence())
                .isPresent();
    }
}
