package io.orderkit.ports;

import io.orderkit.domain.model.Names;

/**
 * The identity of the tenant that owns the orders. The tenant is fixed when a store or a desk is created, and is part
 * of every key. No port method has a tenant id as a parameter.
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
