package io.orderkit.ports.outside;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;

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
}
