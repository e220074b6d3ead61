package io.orderkit.domain.order;

import org.jspecify.annotations.Nullable;

/**
 * One of the lines along which an order moves in parallel: agreement, production, payment, delivery.
 *
 * @param name kebab-case; an extension's has its prefix
 */
public record Track(String name) {
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Track that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the wording key of its title. */
    public String wordingKey() {
        return "track." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
