package io.orderkit.ports;

import io.orderkit.domain.model.Names;

/**
 * The identity of the tenant to whom the orders belong. The tenant is fixed when a store and a desk are created, and is
 * part of every key. A tenant id is never a parameter of a port method.
 *
 * @param value 1 to {@value Names#LONGEST} characters
 */
public record TenantId(String value) {
    /** The default tenant, for hosts with a single tenant. */
    public static final TenantId DEFAULT = new TenantId("default");

    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the text is blank or too long
     */
    public TenantId {
        value = Names.required("tenant", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
