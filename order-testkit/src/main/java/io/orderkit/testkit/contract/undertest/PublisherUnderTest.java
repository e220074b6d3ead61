package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/**
 * A publisher under test, together with its receiver. If an optional method is not supported, the tests that need it are reported as
 * skipped. Used from several threads.
 */
public interface PublisherUnderTest extends AutoCloseable {
    EventPublisher publisher();

    /** Returns all received events in the order of their arrival. A repeated event can occur in the list once or several times. */
    List<EventEnvelope> arrived();

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the publisher's backend unavailable or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("what is behind this publisher is not taken away");
    }

    /** Returns whether the receiver rejects an event whose fencing number is lower than an earlier one for the same order. */
    default boolean refusesOldFences() {
        return false;
    }

    @Override
    default void close() {}
}
