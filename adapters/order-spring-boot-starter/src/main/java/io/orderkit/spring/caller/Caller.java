package io.orderkit.spring.caller;

import io.orderkit.domain.model.Actor;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;

/**
 * The caller of a request, according to the security context.
 *
 * @param actor the actor, including roles
 * @param tenant the tenant of the orders
 * @param scope the orders that the caller is allowed to see
 */
public record Caller(Actor actor, TenantId tenant, ReadScope scope) {
    /** Returns whether the caller sees only the orders of certain customers. */
    public boolean isOutsider() {
        return scope.customers().isPresent();
    }
}
