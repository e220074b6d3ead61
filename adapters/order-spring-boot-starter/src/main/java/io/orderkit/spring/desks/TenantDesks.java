package io.orderkit.spring.desks;

import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The desks of all tenants, in the sequence in which {@code orderkit.tenants} lists them. Immutable and thread-safe.
 */
public final class TenantDesks {
    private final List<TenantDesk> desks;

    /** @throws IllegalArgumentException if the list of desks is empty */
    public TenantDesks(List<TenantDesk> desks) {
        if (desks.isEmpty()) {
            throw new IllegalArgumentException("orderkit.tenants is empty; expected at least one tenant");
        }
        this.desks = List.copyOf(desks);
    }

    public List<TenantDesk> all() {
        return desks;
    }

    /** Returns the first tenant's desk, which is the only one in most applications. */
    public TenantDesk first() {
        return desks.get(0);
    }

    /** Returns a tenant's desk; empty if this application does not serve the tenant. */
    public Optional<TenantDesk> find(TenantId tenant) {
        return desks.stream().filter(desk -> desk.tenant().equals(tenant)).findFirst();
    }
}
