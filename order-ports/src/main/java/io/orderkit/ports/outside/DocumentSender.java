package io.orderkit.ports.outside;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.person.Addressees;
import java.util.function.Supplier;

/**
 * The way to people: fax, mail, the host's screens. Called by the relay, at least once. Rules P-1, P-2
 * and P-4 in {@code docs/ports.md}.
 *
 * <p>Implementations are thread-safe and blocking; they throw {@link io.orderkit.ports.PortUnavailable} when it did not go out.
 */
@FunctionalInterface
public interface DocumentSender {
    /**
     * Sends a document or a notice.
     *
     * @param messageId unique and stable: a repetition bears the same
     */
    void send(String messageId, OrderId order, Intent.Communication communication);

    /**
     * Sends a document or a notice to the persons as they are now. Stored messages name roles and ids of staff; names of customers are looked up at
     * this moment. The relay calls this one; by default the persons are not asked for.
     *
     * @param messageId unique and stable: a repetition bears the same
     * @param to the persons behind the roles; asked for once at most, and only where they are needed
     */
    default void send(String messageId, OrderId order, Intent.Communication communication, Supplier<Addressees> to) {
        send(messageId, order, communication);
    }
}
