package io.orderkit.ports.outside;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.person.Addressees;
import java.util.function.Supplier;

/**
 * The port to people: fax, mail, the host's screens. The relay calls it, at least once. See rules P-1, P-2 and P-4 in
 * {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking. They throw {@link io.orderkit.ports.PortUnavailable} when the
 * document was not sent.
 */
@FunctionalInterface
public interface DocumentSender {
    /**
     * Sends a document or a notification.
     *
     * @param messageId unique and stable: a repetition has the same id
     */
    void send(String messageId, OrderId order, Intent.Communication communication);

    /**
     * Sends a document or a notification to the current persons. Stored messages contain roles and ids of staff; names
     * of customers are looked up at this moment. The relay calls this method. By default the persons are not requested.
     *
     * @param messageId unique and stable: a repetition has the same id
     * @param to the persons behind the roles; requested at most once, and only where they are needed
     */
    default void send(String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
    }
}
