package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/**
 * A publisher together with its receiver. A test that needs a feature which is not offered is skipped, visibly. Used from several threads.
 */
public interface PublisherUnderTest extends AutoCloseable {
    EventPublisher publisher();

    /** Returns the events that have arrived, in order of arrival. A repeated event may be in the list once or each time. */
    List<EventEnvelope> arrived();

    /** Returns whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Makes the system behind the publisher unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("what is behind this publisher is not taken away");
    }

    /** Returns whether the receiver rejects a fencing number lower than one that it has seen for the order. */
    default boolean refusesOldFences() {
        return false;
    }

    @Override
    default void close() {}
}
