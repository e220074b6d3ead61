package io.orderkit.ports.outside;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.person.Addressees;
import java.util.function.Supplier;

/**
 * The port that sends documents and notifications to people, for example by fax or e-mail. The relay calls this port at
 * least once for each message. Rules P-1, P-2 and P-4 in {@code docs/ports.md} define how this port must behave.
 *
 * <p>Implementations are thread-safe and blocking. Implementations throw {@link io.orderkit.ports.PortUnavailable} if
 * the document cannot be sent.
 */
@FunctionalInterface
public interface DocumentSender {
    /**
     * Sends a document or a notification.
     *
     * @param messageId the unique id of the message, which stays the same when the message is sent again
     */
    void send(String messageId, OrderId order, Intent.Communication communication);

    /**
     * Sends a document or a notification to the persons who currently hold the recipients' roles. Stored messages
     * contain only roles and staff ids; customers' names are looked up when a message is sent. The relay calls this
     * method. The default implementation ignores {@code to}.
     *
     * @param messageId the unique id of the message, which stays the same when the message is sent again
     * @param to a supplier of the persons who currently hold the recipients' roles, to be called at most once and only
     *     if needed
     */
    default void send(String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
    }
}
