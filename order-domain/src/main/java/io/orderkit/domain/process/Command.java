package io.orderkit.domain.process;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * A command for one step, which checks its own input, requests external facts and makes the decision. The command's row
 * in the process table defines who may take the step, and lists the states and gates of the step. Every method is pure.
 *
 * @param <O> the type of the order
 */
public interface Command<O extends Order<O>> extends OrderCommand {
    /** Returns the staff members named in the command, each with their role (X2); none by default. */
    default List<NamedPerson> namedPersons() {
        return List.of();
    }

    /**
     * Returns the external facts needed before the decision; none by default. The result must depend only on the order
     * and the input.
     */
    default List<FactRequest<?>> needs(O order) {
        return List.of();
    }

    /**
     * Returns the known times of the events that must precede the command's own event (X11). Events and signatures in
     * the command must not be dated before any of these times. For every command, the process adds the order's time of
     * receipt to these times. The method must not throw an exception for any order or input.
     */
    default List<HappenedOn> follows(O order, Moment moment) {
        return List.of();
    }

    /**
     * Returns all reasons to reject the input; none by default. The method must not throw an exception for any order or
     * input. The answers to some fact requests might be missing.
     */
    default List<Refusal> check(O order, Deciding deciding) {
        return List.of();
    }

    /** Returns the events for an accepted input; their types must be listed in the step's row. */
    List<? extends OrderEvent<O>> decide(O order, Deciding deciding);
}
