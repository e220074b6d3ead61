package io.orderkit.domain.order;

import java.util.Optional;

/**
 * A command of SYSTEM that has become due by time alone.
 *
 * @param command the command
 * @param key the key that distinguishes this occasion from others of the same step: the confirmation's version and the
 *     day. The command's id is derived from it, so that a review that runs twice has one effect (X6)
 * @param instance the delivery or claim; empty for the whole order, and while it has only one
 */
public record DueCommand(OrderCommand command, String key, Optional<Instance> instance) {
    /** Creates an occasion of the whole order; within a scope, of the selected instance. */
    public DueCommand(OrderCommand command, String key) {
        this(command, key, Optional.empty());
    }

    /** Returns this occasion for one instance of a scope, where the order has several. */
    public DueCommand in(OrderTarget<?> target, Scope scope) {
        return new DueCommand(command, key, target.number().map(scope::instance));
    }
}
