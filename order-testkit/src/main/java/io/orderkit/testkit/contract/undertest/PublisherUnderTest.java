package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/**
 * A publisher under test, together with its receiver. Tests that need an unsupported optional method are reported as skipped. Used from
 * several threads.
 */
public interface PublisherUnderTest extends AutoCloseable {
    EventPublisher publisher();

    /**
     * Returns all received events in order of arrival. An event that was delivered repeatedly can appear in the list once or several times.
     */
    List<EventEnvelope> arrived();

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the publisher's backend unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("the system behind this publisher cannot be taken out of service");
    }

    /** Returns whether the receiver rejects an event if an earlier event of the same order had a higher fencing token. */
    default boolean refusesOldFences() {
        return false;
    }

    @Override
    default void close() {}
}
