package io.orderkit.domain.message;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * A row of the message table, with the subject of a message, its triggering event and its recipients.
 * Simulated runs check that an event sends only the messages listed in this table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the subject in kebab-case, such as {@code dates-postponed}
 * @param after the event that triggers the message
 * @param to the roles that can receive the message; if empty, the event determines the recipients
 */
public record Message(String subject, Class<?> after, Set<Role> to) {
    public Message {
        to = Set.copyOf(to);
    }

    /** Returns the wording key for the message's display label. */
    public String wordingKey() {
        return "message." + subject;
    }

    /** Returns whether this row allows an event to send the given communication. */
    public boolean covers(OrderEvent<?> event, Intent.Communication communication) {
        return after.isInstance(event.itself())
                && subject.equals(communication.subject())
                && (to.isEmpty() || to.containsAll(communication.to()));
    }
}
