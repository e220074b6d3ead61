package io.orderkit.spring.desks;

import io.orderkit.ports.TenantId;
import java.util.List;
import java.util.Optional;

/** The desks of all tenants, in the order of the setting {@code orderkit.tenants}. Immutable and thread-safe. */
public final class TenantDesks {
    private final List<TenantDesk> desks;

    /** @throws IllegalArgumentException if the list is empty */
    public TenantDesks(List<TenantDesk> desks) {
        if (desks.isEmpty()) {
            throw new IllegalArgumentException("orderkit.tenants is empty; expected at least one tenant");
        }
        this.desks = List.copyOf(desks);
    }

    public List<TenantDesk> all() {
        return desks;
    }

    /** Returns the desk of the first tenant: the only one in most applications. */
    public TenantDesk first() {
        return desks.get(0);
    }

    /** Returns the desk of a tenant; empty for a tenant that this application does not serve. */
    public Optional<TenantDesk> find(TenantId tenant) {
        return desks.stream().filter(desk -> desk.tenant().equals(tenant)).findFirst();
    }
}
