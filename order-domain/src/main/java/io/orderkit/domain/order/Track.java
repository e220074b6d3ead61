package io.orderkit.domain.order;

import org.jspecify.annotations.Nullable;

/**
 * One of the parallel tracks of an order, such as agreement, production, payment or delivery.
 *
 * @param name the name in kebab-case; in an extension, it has the extension's prefix
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

    /** Returns the wording key for the track's display label. */
    public String wordingKey() {
        return "track." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
