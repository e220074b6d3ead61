package io.orderkit.desk.json;

import io.orderkit.domain.model.Wire;
import java.util.Locale;

/** The names under which types are written. */
final class WireNames {
    private WireNames() {}

    static boolean isGiven(Class<?> type) {
        return type.isAnnotationPresent(Wire.class);
    }

    /** What {@link Wire} says, else the simple name in kebab-case: {@code DepositVerdict} is {@code deposit-verdict}. */
    static String of(Class<?> type) {
        return isGiven(type) ? Wire.Names.of(type) : kebab(type.getSimpleName());
    }

    static int schema(Class<?> type) {
        Wire wire = type.getAnnotation(Wire.class);
        return wire == null ? 1 : wire.schema();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
