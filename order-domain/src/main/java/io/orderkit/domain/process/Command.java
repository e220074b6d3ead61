package io.orderkit.domain.process;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command of one step: it checks its own input, says what must be asked outside, and decides. The row of the process
 * table says who may, from where and through which gates. Every method is pure.
 *
 * @param <O> the order
 */
public interface Command<O extends Order<O>> extends OrderCommand {
    /** Returns the persons of the company whom it names, each in the role in which it does (X2); nobody by default. */
    default List<NamedPerson> namedPersons() {
        return List.of();
    }

    /** Returns what must be asked outside before the decision, computed from order and input alone; nothing by default. */
    default List<FactRequest<?>> needs(O order) {
        return List.of();
    }

    /**
     * Returns every reason against the input; nothing by default. Total: any order and any input may be asked. The facts that
     * {@link #needs} asks for may be absent.
     */
    default List<Refusal> check(O order, Deciding deciding) {
        return List.of();
    }

    /** Returns what happens by an input that nothing stands in the way of; the step's row names the types of the events. */
    List<? extends OrderEvent<O>> decide(O order, Deciding deciding);
}
