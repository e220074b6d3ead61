package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.Role;

/**
 * A role in the catalogue.
 *
 * @param name the role
 */
public record RoleEntry(Role name) implements NameEntry {
    @Override
    public String value() {
        return name.value();
    }

    @Override
    public NameKind kind() {
        return NameKind.ROLE;
    }
}
