package io.orderkit.testkit.contract.undertest;

import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;

/** A way to other programs, with its other end. A test of something that it does not offer is skipped, visibly. Used from several threads. */
public interface PublisherUnderTest extends AutoCloseable {
    EventPublisher publisher();

    /** Returns the events that have arrived, in the order in which they did; a repetition may be there once or each time. */
    List<EventEnvelope> arrived();

    /** Whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Takes what is behind it away, or brings it back. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("what is behind this publisher is not taken away");
    }

    /** Whether the other end refuses a fencing number lower than one that it has seen for the order. */
    default boolean refusesOldFences() {
        return false;
    }

    @Override
    default void close() {}
}
