package io.orderkit.rules.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of a fact's open properties, by property number. Immutable. */
public final class OpenValues {
    /** The values of a fact whose open properties are all unknown. */
    public static final OpenValues NONE = new OpenValues();

    private final @Nullable Object[] values;

    private OpenValues(@Nullable Object... values) {
        this.values = values;
    }

    /**
     * @param values the values of the open properties, by number; null for an unknown value. The array is not copied, so the caller must
     *     not change it
     */
    public static OpenValues of(@Nullable Object[] values) {
        return values.length == 0 ? NONE : new OpenValues(values);
    }

    /** Returns the value of one open property; null if the value is unknown. */
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
