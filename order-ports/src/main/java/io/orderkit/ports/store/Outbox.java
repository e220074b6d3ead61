package io.orderkit.ports.store;

import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The events that still have to go out. An append puts one row an event here, in its own transaction; a relay takes them out,
 * order by order, in order. Rules O-1 … in {@code docs/ports.md}.
 *
 * <p>Rows are sharded by a hash of the order id. A relay works on a shard under a lease; each grant of a lease has a higher
 * fencing number than the one before, and nothing done under an older one has an effect. No transaction stays open between two
 * calls.
 *
 * <p>Implementations are thread-safe and blocking.
 */
public interface Outbox {
    /** How many shards there are; the same for all who share the storage. */
    int shards();

    /** Takes a shard, if nobody holds it or its holder's time has run out: at {@code until} it has (O-5). */
    Optional<Lease> lease(int shard, String relay, Instant now, Duration length);

    /**
     * Makes a lease last longer; its fencing number stays. A lease is lost when it was given back or the shard was granted
     * anew; one that has merely run out still holds (O-8).
     *
     * @return empty when it was lost meanwhile
     */
    Optional<Lease> renew(Lease lease, Instant now, Duration length);

    /** Gives a lease back; does nothing when it was lost. */
    void release(Lease lease);

    /**
     * The rows to send now, by order id and version. Of each order they begin with its first unsent row and have no gap; an
     * order whose first unsent row is parked, or waits for its next try, has none (O-2). Empty when the lease was lost (O-7).
     */
    List<Row> due(Lease lease, Instant now, int limit);

    /**
     * Marks a row as sent (O-3).
     *
     * @return whether the lease still holds; if not, nothing was marked
     */
    boolean sent(Lease lease, Row row, Instant now);

    /**
     * Puts a row off, and with it the later ones of its order (O-9).
     *
     * @return whether the lease still holds; if not, nothing was changed
     */
    boolean retryAt(Lease lease, Row row, Instant notBefore, String why);

    /**
     * Sets a row aside that cannot be sent; its order waits, the others go on (O-10).
     *
     * @return whether the lease still holds; if not, nothing was changed
     */
    boolean park(Lease lease, Row row, String why);

    /** The first row that was set aside of each order, by order id, from after an order (O-11). */
    List<Parked> parked(Optional<OrderId> after, int limit);

    /**
     * Lets a parked row be tried again, its attempts counted from 0.
     *
     * @return whether it was parked
     */
    boolean unpark(OrderId order, long version);

    /**
     * Gives a parked row up: it leaves the outbox unsent, and its order goes on.
     *
     * @return whether it was parked
     */
    boolean drop(OrderId order, long version);

    /**
     * Removes rows sent before a time, so many at the most (O-12).
     *
     * @return how many were removed
     */
    int purge(Instant sentBefore, int most);

    /**
     * The right to send a shard's rows.
     *
     * @param shard 0 to shards - 1
     * @param relay who holds it
     * @param fence higher than that of every earlier lease of the shard
     * @param until when it ends unless renewed
     */
    record Lease(int shard, String relay, long fence, Instant until) {}

    /**
     * An event to be sent.
     *
     * @param event the event; order and version are the row's key
     * @param attempts how often it was tried in vain: put off or set aside
     */
    record Row(EventEnvelope event, int attempts) {}

    /**
     * A row that was set aside.
     *
     * @param row the row
     * @param why in the words of what failed
     */
    record Parked(Row row, String why) {}
}
