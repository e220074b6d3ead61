package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The messages about types that cannot be written, each with a suggested replacement. */
public final class UnwritableType {
    private static final Set<Class<?>> INEXACT = Set.of(double.class, Double.class, float.class, Float.class);

    private UnwritableType() {}

    /** Returns the reason why a type cannot be written. */
    public static String why(Shape shape) {
        Class<?> raw = shape.raw();
        if (INEXACT.contains(raw)) {
            return "it is not exact; expected BigDecimal";
        }
        if (raw.isArray()) {
            return "an array is mutable; expected List";
        }
        if (raw == Object.class) {
            return "its type is not known";
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return "expected List, Set or Log";
        }
        if (Map.class.isAssignableFrom(raw)) {
            return "expected Map";
        }
        return "expected a record, an enum, a sealed interface, an Immutable with a Builder, a registered kind or a type given"
                + " with asText";
    }
}
