package io.orderkit.rules.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of the open properties of one fact, by number. Immutable. */
public final class OpenValues {
    /** No open property is known. */
    public static final OpenValues NONE = new OpenValues();

    private final @Nullable Object[] values;

    private OpenValues(@Nullable Object... values) {
        this.values = values;
    }

    /** @param values by number; null for one that is not known. The array belongs to the new object from now on */
    public static OpenValues of(@Nullable Object[] values) {
        return values.length == 0 ? NONE : new OpenValues(values);
    }

    /** Returns one value; null when it is not known. */
    public @Nullable Object value(int number) {
        return number < values.length ? values[number] : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenValues theirs && Arrays.equals(values, theirs.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
