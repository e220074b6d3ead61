package io.orderkit.domain.order;

import java.util.Optional;

/**
 * An automatic command that SYSTEM can execute now.
 *
 * @param command the command
 * @param key the key that distinguishes this command from other automatic commands of the same step, such as the
 *     confirmation's version and the day. The command id is derived from this key, so that repeated reviews have a
 *     single effect (X6)
 * @param instance the delivery or claim concerned; empty for the whole order, and for an order with only one
 */
public record DueCommand(OrderCommand command, String key, Optional<Instance> instance) {
    /** Creates a command for the whole order or, within a scope, for the selected instance. */
    public DueCommand(OrderCommand command, String key) {
        this(command, key, Optional.empty());
    }

    /** Returns this command for the instance that a target names, if it names one. */
    public DueCommand in(OrderTarget<?> target, Scope scope) {
        return new DueCommand(command, key, target.number().map(scope::instance));
    }
}
