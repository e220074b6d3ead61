package io.orderkit.domain.order;

import io.orderkit.domain.model.Statement;
import java.util.List;
import java.util.Optional;

/**
 * An event that belongs to the second or a later instance of a scope. Events of the first instance are not wrapped. The
 * store contains the wrapped event and, in a separate field, the instance.
 *
 * @param of the instance
 * @param event the wrapped event, without the instance
 * @param <O> the type of the order
 */
public record InstanceEvent<O extends Order<O>>(Instance of, OrderEvent<O> event) implements OrderEvent<O> {
    @Override
    public O applyTo(O order) {
        return Instances.in(order, of, event::applyTo);
    }

    @Override
    public List<Statement> statements() {
        return event.statements();
    }

    @Override
    public List<Intent> intents() {
        return event.intents();
    }

    @Override
    public Optional<Instance> instance() {
        return Optional.of(of);
    }

    @Override
    public OrderEvent<O> itself() {
        return event;
    }
}
