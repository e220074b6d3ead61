package io.orderkit.domain.process;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command of one step: it checks its own input, states the facts that it needs from outside, and decides. The row
 * of the process table defines the permitted actors, the states and the gates. Every method is pure.
 *
 * @param <O> the type of the order
 */
public interface Command<O extends Order<O>> extends OrderCommand {
    /** Returns the persons of the company whom it names, each with their role (X2); none by default. */
    default List<NamedPerson> namedPersons() {
        return List.of();
    }

    /** Returns the external facts needed before the decision, computed from order and input alone; none by default. */
    default List<FactRequest<?>> needs(O order) {
        return List.of();
    }

    /**
     * Returns every reason against the input; none by default. Total: any order and any input may be checked. The facts
     * that {@link #needs} requests may be absent.
     */
    default List<Refusal> check(O order, Deciding deciding) {
        return List.of();
    }

    /** Returns the events of an input without objections; the step's row lists the types of the events. */
    List<? extends OrderEvent<O>> decide(O order, Deciding deciding);
}
