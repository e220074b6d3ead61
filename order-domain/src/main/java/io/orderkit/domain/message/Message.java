package io.orderkit.domain.message;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.Set;

/**
 * A message of a process: its subject, the event that triggers it, and its recipients. The table of messages is a
 * claim, and simulated runs check the events against it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the subject, kebab-case: {@code dates-postponed}
 * @param after the event that causes it
 * @param to every role that may receive it; if empty, the roles that the event names, such as the persons of a proposal
 */
public record Message(String subject, Class<?> after, Set<Role> to) {
    public Message {
        to = Set.copyOf(to);
    }

    /** Returns the wording key of its title. */
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
