package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import java.util.List;

/** A document sender under test, together with its receiver. Tests that need an unsupported optional method are reported as skipped. */
public interface SenderUnderTest extends AutoCloseable {
    DocumentSender sender();

    /** Returns all received messages, without duplicates. */
    List<Message> arrived();

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the sender's backend unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("the system behind this sender cannot be taken out of service");
    }

    @Override
    default void close() {}

    /**
     * A message accepted by the receiver.
     *
     * @param messageId its id
     * @param order the id of the order to which the message relates
     * @param communication its content and addressees
     */
    record Message(String messageId, OrderId order, Intent.Communication communication) {}
}
