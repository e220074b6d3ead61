package io.orderkit.rules.internal.topics;

import java.util.List;

/** The values that a type has: the one source of them for rule files, tables, trials and the analysis of rule sets. */
public final class TypeValues {
    private TypeValues() {}

    /** Returns all values of a type, in its order; empty when the type has no list of them, as texts and figures. */
    public static List<Object> of(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return type == boolean.class || type == Boolean.class ? List.of(true, false) : List.of();
    }
}
