package io.orderkit.jdbc;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Shards;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox: rows by order and version, under a lease a shard. */
final class Deliveries implements Outbox {
    private final Transactions transactions;
    private final String tenant;

    Deliveries(Transactions transactions) {
        this.transactions = transactions;
        this.tenant = transactions.tenant();
    }

    @Override
    public int shards() {
        return OutboxRows.SHARDS;
    }

    @Override
    public Optional<Lease> lease(int shard, String relay, Instant now, Duration length) {
        if (shard < 0 || shard >= OutboxRows.SHARDS) {
            throw new IllegalArgumentException("shard is " + shard + "; expected 0 to " + (OutboxRows.SHARDS - 1));
        }
        return transactions.call(
                (connection, again) -> Leases.lease(connection, transactions, again, shard, relay, now, length));
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        return transactions.call((connection, again) -> Leases.renew(connection, tenant, lease, now, length));
    }

    @Override
    public void release(Lease lease) {
        transactions.call((connection, again) -> {
            Leases.release(connection, tenant, lease);
            return true;
        });
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        Criteria.requireRows(limit);
        return transactions.call((connection, again) -> Leases.holds(connection, tenant, lease)
                ? OutboxRows.due(connection, transactions, lease.shard(), now, limit)
                : List.of());
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        return change(lease, row, connection -> OutboxRows.sent(connection, tenant, row.event(), now));
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return change(lease, row, connection -> OutboxRows.retryAt(connection, tenant, row.event(), notBefore, why));
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        return change(lease, row, connection -> OutboxRows.park(connection, tenant, row.event(), why));
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        Criteria.requireRows(limit);
        return transactions.call((connection, again) -> OutboxRows.parked(connection, transactions, after, limit));
    }

    @Override
    public boolean unpark(OrderId order, long version) {
        return transactions.call((connection, again) -> OutboxRows.unpark(connection, tenant, order, version));
    }

    @Override
    public boolean drop(OrderId order, long version) {
        return transactions.call((connection, again) -> OutboxRows.drop(connection, tenant, order, version));
    }

    @Override
    public int purge(Instant sentBefore, int most) {
        return transactions.call((connection, again) -> OutboxRows.purge(connection, tenant, sentBefore, most));
    }

    /** The check of the lease and the change are one transaction: nobody takes the shard between them. */
    private boolean change(Lease lease, Row row, Change change) {
        return transactions.call((connection, again) -> {
            boolean holds = Shards.of(row.event().order(), OutboxRows.SHARDS) == lease.shard()
                    && Leases.holds(connection, tenant, lease);
            if (holds) {
                change.in(connection);
            }
            return holds;
        });
    }

    @FunctionalInterface
    private interface Change {
        void in(Connection connection) throws SQLException;
    }
}
