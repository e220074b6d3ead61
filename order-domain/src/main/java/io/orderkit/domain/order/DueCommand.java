package io.orderkit.domain.order;

import java.util.Optional;

/**
 * An automatic command that SYSTEM can execute now.
 *
 * @param command the command
 * @param key the key that distinguishes this command from other automatic commands of the same step, such as the
 *     confirmation's version and the day. The command id is derived from this key, so that the command is executed
 *     only once even if the order is reviewed several times (X6)
 * @param instance the delivery or claim concerned; empty if the command is for the whole order, or if the order has
 *     only one delivery or claim
 */
public record DueCommand(OrderCommand command, String key, Optional<Instance> instance) {
    /** Creates a command that names no delivery or claim; the process adds one if necessary. */
    public DueCommand(OrderCommand command, String key) {
        this(command, key, Optional.empty());
    }

    /**
     * Returns this command for the delivery or claim that a target specifies, or for the whole order if the target
     * specifies none.
     */
    public DueCommand in(OrderTarget<?> target, Scope scope) {
        return new DueCommand(command, key, target.number().map(scope::instance));
    }
}
