package io.orderkit.domain.order;

import io.orderkit.domain.model.Statement;
import java.util.List;
import java.util.Optional;

/**
 * An event of one instance of a scope, except the first: an event that names no instance belongs to the first. It is
 * stored as the event itself, with the instance beside it.
 *
 * @param of the instance
 * @param event the event of that instance
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
