package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port for the events that still have to be sent. Each append adds one row for each event in the same transaction.
 * A relay sends the rows of each order in sequence. Rules O-1 and following in {@code docs/ports.md} define the
 * behaviour of this port.
 *
 * <p>Rows are sharded by a hash of the order id. A relay leases a shard before it sends the shard's rows. Every new
 * lease has a higher fencing token than the previous one, and operations with an older token have no effect. No
 * transaction stays open between two calls.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface Outbox {
    /** Returns the number of shards, which is the same for all users of the storage. */
    int shards();

    /**
     * Leases a shard if the shard is free or its lease has expired. The lease ends after the requested length unless
     * renewed (O-5).
     */
    Optional<Lease> lease(int shard, String relay, Instant now, Duration length);

    /**
     * Extends a lease without changing its fencing token. A lease is lost only when it is released or the shard is
     * leased again. Until then, even an expired lease is valid (O-8).
     *
     * @return the extended lease; empty if the lease was lost in the meantime
     */
    Optional<Lease> renew(Lease lease, Instant now, Duration length);

    /** Releases a lease, or does nothing if the lease was lost. */
    void release(Lease lease);

    /**
     * Returns the rows to send now, sorted by order id and version. The rows of each order start with its first unsent
     * row and have no gaps. Orders whose first unsent row is parked or waits for a retry are left out (O-2). The result
     * is empty when the lease was lost (O-7).
     */
    List<Row> due(Lease lease, Instant now, int limit);

    /**
     * Marks a row as sent (O-3).
     *
     * @return whether the lease is still valid; if not, nothing was marked
     */
    boolean sent(Lease lease, Row row, Instant now);

    /**
     * Postpones a row together with the later rows of its order (O-9).
     *
     * @return whether the lease is still valid; if not, nothing was changed
     */
    boolean retryAt(Lease lease, Row row, Instant notBefore, String why);

    /**
     * Parks a row that cannot be sent; only the rows of its order have to wait (O-10).
     *
     * @return whether the lease is still valid; if not, nothing was changed
     */
    boolean park(Lease lease, Row row, String why);

    /** Returns the first parked row of each order, sorted by order id and starting after a given order (O-11). */
    List<Parked> parked(Optional<OrderId> after, int limit);

    /**
     * Makes a parked row eligible for sending again and resets its number of attempts.
     *
     * @return whether it was parked
     */
    boolean unpark(OrderId order, long version);

    /**
     * Removes a parked row from the outbox without sending it, so that its order can continue.
     *
     * @return whether it was parked
     */
    boolean drop(OrderId order, long version);

    /**
     * Removes rows sent before the given time, up to a maximum number (O-12).
     *
     * @return the number of removed rows
     */
    int purge(Instant sentBefore, int most);

    /**
     * A relay's temporary right to send the rows of a shard.
     *
     * @param shard the number of the shard, 0 to shards - 1
     * @param relay the relay that holds the lease
     * @param fence the fencing token, which is higher than that of every earlier lease of the shard
     * @param until the time at which the lease ends unless renewed
     */
    record Lease(int shard, String relay, long fence, Instant until) {}

    /**
     * An outbox row with an event that has to be sent.
     *
     * @param event the event, whose order and version are the key of the row
     * @param attempts the number of failed attempts to send the row
     */
    record Row(EventEnvelope event, int attempts) {}

    /**
     * A parked row.
     *
     * @param row the row
     * @param why the reason for parking, in the words of the failed system
     */
    record Parked(Row row, String why) {}
}
