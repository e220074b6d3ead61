package io.orderkit.ports;

import io.orderkit.domain.model.Names;

/**
 * The identity of a tenant, who owns the orders. It is set when a store and a desk are created, and is part of every
 * key; it is never a parameter of a port.
 *
 * @param value 1 to {@value Names#LONGEST} characters
 */
public record TenantId(String value) {
    /** The tenant of a host that has only one. */
    public static final TenantId DEFAULT = new TenantId("default");

    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when blank or too long
     */
    public TenantId {
        value = Names.required("tenant", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
