package io.orderkit.domain.message;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * A row of the message table: the subject of a message, its triggering event and its recipients. Simulated runs check
 * that events send only messages that this table allows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the subject, kebab-case: {@code dates-postponed}
 * @param after the event that triggers the message
 * @param to all roles that may receive the message; if empty, the event itself names the recipients
 */
public record Message(String subject, Class<?> after, Set<Role> to) {
    public Message {
        to = Set.copyOf(to);
    }

    /** Returns the wording key of the message's title. */
    public String wordingKey() {
        return "message." + subject;
    }

    /** Returns whether this row allows an event to send a communication. */
    public boolean covers(OrderEvent<?> event, Intent.Communication communication) {
        return after.isInstance(event.itself())
                && subject.equals(communication.subject())
                && (to.isEmpty() || to.containsAll(communication.to()));
    }
}
