package io.orderkit.domain.message;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * A message of a process: what is told, after which event, to whom. The table of messages is a claim, and walks hold the events to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what it is, kebab-case: {@code dates-postponed}
 * @param after the event that causes it
 * @param to every role that it may go to; none: those whom the event names, as the persons of a proposal
 */
public record Message(String subject, Class<?> after, Set<Role> to) {
    public Message {
        to = Set.copyOf(to);
    }

    /** Returns the key of its title in the wording. */
    public String wordingKey() {
        return "message." + subject;
    }

    /** Returns whether an event is allowed by this row to send a communication. */
    public boolean covers(OrderEvent<?> event, Intent.Communication communication) {
        return after.isInstance(event.itself())
                && subject.equals(communication.subject())
                && (to.isEmpty() || to.containsAll(communication.to()));
    }
}
