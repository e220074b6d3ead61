package io.orderkit.spring.caller;

import io.orderkit.domain.model.Actor;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;

/**
 * The party behind a request, as the security context knows it.
 *
 * @param actor who acts, in which roles
 * @param tenant whose orders are meant
 * @param scope which orders may be seen
 */
public record Caller(Actor actor, TenantId tenant, ReadScope scope) {
    /** Returns whether only the orders of some customers may be seen. */
    public boolean isOutsider() {
        return scope.customers().isPresent();
    }
}
