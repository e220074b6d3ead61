package io.orderkit.domain.process;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * A command for one step, which checks its input, requests external facts and decides. The command's row in the process
 * table defines the permitted actors, the states and the gates. Every method is pure.
 *
 * @param <O> the type of the order
 */
public interface Command<O extends Order<O>> extends OrderCommand {
    /** Returns the members of staff whom the command names, each with their role (X2); none by default. */
    default List<NamedPerson> namedPersons() {
        return List.of();
    }

    /** Returns the external facts needed before the decision, computed from order and input alone; none by default. */
    default List<FactRequest<?>> needs(O order) {
        return List.of();
    }

    /**
     * Returns all reasons to reject the input; none by default. The method must accept any order and any input.
     * Requested facts may be missing.
     */
    default List<Refusal> check(O order, Deciding deciding) {
        return List.of();
    }

    /** Returns the events for an accepted input; the step's row lists their types. */
    List<? extends OrderEvent<O>> decide(O order, Deciding deciding);
}
