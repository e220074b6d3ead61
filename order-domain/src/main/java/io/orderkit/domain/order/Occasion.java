package io.orderkit.domain.order;

import java.util.Optional;

/**
 * What time alone brings about: a command of SYSTEM that is due now.
 *
 * @param command what is to be done
 * @param key tells this occasion from others of the same step: the confirmation's version and the day. The command's id is
 *     derived from it, so that a review that runs twice has one effect (X6)
 * @param instance for which delivery or claim; empty for the whole order, and while it has one
 */
public record Occasion(OrderCommand command, String key, Optional<Instance> instance) {
    /** An occasion of the whole order; within a scope, of the instance that is asked. */
    public Occasion(OrderCommand command, String key) {
        this(command, key, Optional.empty());
    }

    /** Returns the same for one instance of a scope, where the order has several. */
    public Occasion in(OrderTarget<?> target, Scope scope) {
        return new Occasion(command, key, target.number().map(scope::instance));
    }
}
