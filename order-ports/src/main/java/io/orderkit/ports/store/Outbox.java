package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port for events that still have to be sent. An append adds one row for each of its events, in the same
 * transaction. A relay sends the rows of each order in sequence. Rules O-1 onwards in {@code docs/ports.md} define how
 * this port must behave.
 *
 * <p>The rows are divided into shards by a hash of the order id. A relay leases a shard before it sends the shard's
 * rows. Each new lease has a higher fencing token than the one before, and operations with an older token have no
 * effect. No transaction stays open between calls.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface Outbox {
    /** Returns the number of shards, which must be the same for all programs that use the storage. */
    int shards();

    /**
     * Leases a shard that is free or whose lease has expired. The lease ends after the requested duration unless it is
     * renewed (O-5).
     */
    Optional<Lease> lease(int shard, String relay, Instant now, Duration length);

    /**
     * Extends a lease and keeps its fencing token. A lease is lost only when it is released or the shard is leased
     * again. Until then, the holder can still use and renew the lease, even after the end time has passed (O-8). The
     * result is empty if the lease has been lost.
     */
    Optional<Lease> renew(Lease lease, Instant now, Duration length);

    /** Releases a lease. If the lease has already been lost, the call has no effect. */
    void release(Lease lease);

    /**
     * Returns the rows to be sent now, sorted by order id and version. The rows of each order start with its first
     * unsent row and have no gaps. Orders whose first unsent row is parked or awaiting a retry are omitted (O-2). The
     * result is empty if the lease has been lost (O-7).
     */
    List<Row> due(Lease lease, Instant now, int limit);

    /** Marks a row as sent (O-3). If the lease has been lost, the method returns false and does not mark the row. */
    boolean sent(Lease lease, Row row, Instant now);

    /**
     * Postpones a row and all later rows of its order (O-9). If the lease has been lost, the method returns false and
     * changes nothing.
     */
    boolean retryAt(Lease lease, Row row, Instant notBefore, String why);

    /**
     * Parks a row that cannot be sent, so that only the rows of its own order have to wait (O-10). If the lease has
     * been lost, the method returns false and changes nothing.
     */
    boolean park(Lease lease, Row row, String why);

    /**
     * Returns the first parked row of each order, sorted by order id. The result begins after the given order, if any
     * (O-11).
     */
    List<Parked> parked(Optional<OrderId> after, int limit);

    /**
     * Releases a parked row so that it is sent again, and resets its number of attempts.
     *
     * @return whether it was parked
     */
    boolean unpark(OrderId order, long version);

    /**
     * Removes a parked row without sending it, so that the other rows of its order can be sent.
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
     * A relay's temporary right to send a shard's rows.
     *
     * @param shard the number of the shard, from 0 to the number of shards minus one
     * @param relay the name of the relay that holds the lease
     * @param fence the fencing token, which is higher than that of every earlier lease of the shard
     * @param until the time at which the lease ends unless it is renewed
     */
    record Lease(int shard, String relay, long fence, Instant until) {}

    /**
     * An outbox row, with an event to be sent.
     *
     * @param event the event, whose order and version identify the row
     * @param attempts the number of failed attempts to send the row
     */
    record Row(EventEnvelope event, int attempts) {}

    /**
     * A parked row.
     *
     * @param row the row
     * @param why the reason for parking the row, as worded by the system that failed
     */
    record Parked(Row row, String why) {}
}
