package io.orderkit.jdbc.internal.tables;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.transactions.Transaction;
import io.orderkit.jdbc.internal.transactions.Transactions;
import io.orderkit.ports.store.Outbox;
import io.orderkit.ports.store.Shards;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox, whose rows are sorted by order and version; a lease protects each shard. */
public final class OutboxTable implements Outbox {
    private final Transactions transactions;

    public OutboxTable(Transactions transactions) {
        this.transactions = transactions;
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
        Lease wanted = new Lease(shard, relay, 0, Sql.micros(now.plus(length)));
        return transactions.call(transaction -> LeaseRows.lease(transaction, wanted, now));
    }

    @Override
    public Optional<Lease> renew(Lease lease, Instant now, Duration length) {
        Lease longer = new Lease(lease.shard(), lease.relay(), lease.fence(), Sql.micros(now.plus(length)));
        return transactions.call(transaction -> LeaseRows.renew(transaction, longer));
    }

    @Override
    public void release(Lease lease) {
        transactions.call(transaction -> LeaseRows.release(transaction, lease));
    }

    @Override
    public List<Row> due(Lease lease, Instant now, int limit) {
        RowLimit rows = new RowLimit(limit);
        return transactions.call(transaction -> LeaseRows.holds(transaction, lease)
                ? OutboxRows.due(transaction, lease.shard(), now, rows)
                : List.of());
    }

    @Override
    public boolean sent(Lease lease, Row row, Instant now) {
        return change(lease, row, transaction -> OutboxRows.sent(transaction, row.event(), now));
    }

    @Override
    public boolean retryAt(Lease lease, Row row, Instant notBefore, String why) {
        return change(lease, row, transaction -> OutboxRows.retryAt(transaction, row.event(), notBefore, why));
    }

    @Override
    public boolean park(Lease lease, Row row, String why) {
        return change(lease, row, transaction -> OutboxRows.park(transaction, row.event(), why));
    }

    @Override
    public List<Parked> parked(Optional<OrderId> after, int limit) {
        RowLimit rows = new RowLimit(limit);
        return transactions.call(transaction -> OutboxRows.parked(transaction, after, rows));
    }

    @Override
    public boolean unpark(OrderId order, long version) {
        return transactions.call(transaction -> OutboxRows.unpark(transaction, order, version));
    }

    @Override
    public boolean drop(OrderId order, long version) {
        return transactions.call(transaction -> OutboxRows.drop(transaction, order, version));
    }

    @Override
    public int purge(Instant sentBefore, int most) {
        return transactions.call(transaction -> OutboxRows.purge(transaction, sentBefore, most));
    }

    /**
     * Applies a change to a row if the lease is still valid. The lease check and the change share one transaction, so that no other relay
     * can take the shard in between.
     */
    private boolean change(Lease lease, Row row, Transaction.Work<Integer> change) {
        return transactions.call(transaction -> {
            boolean holds = Shards.of(row.event().order(), OutboxRows.SHARDS) == lease.shard()
                    && LeaseRows.holds(transaction, lease);
            if (holds) {
                change.in(transaction);
            }
            return holds;
        });
    }
}
