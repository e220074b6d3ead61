package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The events that still have to be sent. An append adds one row for each event, in its own transaction. A relay sends
 * the rows, order by order, in sequence. See rules O-1 … in {@code docs/ports.md}.
 *
 * <p>Rows are sharded by a hash of the order id. A relay works on a shard under a lease. Each grant of a lease has a
 * higher fencing token than the one before, and an operation with an older token has no effect. No transaction stays
 * open between two calls.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface Outbox {
    /** Returns the number of shards; the same for all users of the storage. */
    int shards();

    /** Leases a shard, if nobody holds it or the lease has expired: it expires at {@code until} (O-5). */
    Optional<Lease> lease(int shard, String relay, Instant now, Duration length);

    /**
     * Extends a lease; its fencing token stays. A lease is lost when it was released or the shard was granted again; an
     * expired lease is still valid (O-8).
     *
     * @return empty when it was lost in the meantime
     */
    Optional<Lease> renew(Lease lease, Instant now, Duration length);

    /** Releases a lease; does nothing when it was lost. */
    void release(Lease lease);

    /**
     * Returns the rows to send now, by order id and version. The rows of an order begin with its first unsent row and
     * have no gap. An order whose first unsent row is parked, or waits for its retry, has none (O-2). The result is
     * empty when the lease was lost (O-7).
     */
    List<Row> due(Lease lease, Instant now, int limit);

    /**
     * Marks a row as sent (O-3).
     *
     * @return whether the lease is still valid; if not, nothing was marked
     */
    boolean sent(Lease lease, Row row, Instant now);

    /**
     * Postpones a row and the later rows of its order (O-9).
     *
     * @return whether the lease is still valid; if not, nothing was changed
     */
    boolean retryAt(Lease lease, Row row, Instant notBefore, String why);

    /**
     * Parks a row that cannot be sent; its order waits, the others continue (O-10).
     *
     * @return whether the lease is still valid; if not, nothing was changed
     */
    boolean park(Lease lease, Row row, String why);

    /** Returns the first parked row of each order, by order id, starting after an order (O-11). */
    List<Parked> parked(Optional<OrderId> after, int limit);

    /**
     * Allows a parked row to be tried again, with its attempts counted from 0.
     *
     * @return whether it was parked
     */
    boolean unpark(OrderId order, long version);

    /**
     * Drops a parked row: it leaves the outbox unsent, and its order continues.
     *
     * @return whether it was parked
     */
    boolean drop(OrderId order, long version);

    /**
     * Removes rows sent before a time, up to a maximum number (O-12).
     *
     * @return the number of removed rows
     */
    int purge(Instant sentBefore, int most);

    /**
     * The right to send a shard's rows.
     *
     * @param shard 0 to shards - 1
     * @param relay the relay that holds it
     * @param fence the fencing token, higher than that of every earlier lease of the shard
     * @param until when it ends unless renewed
     */
    record Lease(int shard, String relay, long fence, Instant until) {}

    /**
     * An event to be sent.
     *
     * @param event the event; order and version are the row's key
     * @param attempts the number of failed attempts: postponed or parked
     */
    record Row(EventEnvelope event, int attempts) {}

    /**
     * A parked row.
     *
     * @param row the row
     * @param why the reason, in the words of the failed system
     */
    record Parked(Row row, String why) {}
}
