package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import java.util.List;

/** A way to people, with its other end. A test of something that it does not offer is skipped, visibly. */
public interface SenderUnderTest extends AutoCloseable {
    DocumentSender sender();

    /** Returns the messages that have arrived, each once. */
    List<Message> arrived();

    /** Whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Takes what is behind it away, or brings it back. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("what is behind this sender is not taken away");
    }

    @Override
    default void close() {}

    /**
     * A message that has arrived.
     *
     * @param messageId under which id
     * @param order about which order
     * @param communication what it says, and to whom
     */
    record Message(String messageId, OrderId order, Intent.Communication communication) {}
}
