package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import java.util.List;

/** A document sender together with its receiver. A test that needs a feature which is not offered is skipped, visibly. */
public interface SenderUnderTest extends AutoCloseable {
    DocumentSender sender();

    /** Returns the messages that have arrived, each once. */
    List<Message> arrived();

    /** Returns whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Makes the system behind the sender unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("what is behind this sender is not taken away");
    }

    @Override
    default void close() {}

    /**
     * A message that has arrived.
     *
     * @param messageId its id
     * @param order the order that it is about
     * @param communication its content and addressees
     */
    record Message(String messageId, OrderId order, Intent.Communication communication) {}
}
