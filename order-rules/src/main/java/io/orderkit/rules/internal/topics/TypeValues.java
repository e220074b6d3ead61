package io.orderkit.rules.internal.topics;

import io.orderkit.domain.model.FormField;
import java.util.List;
import java.util.Locale;

/** The values that a type has: the one source of them for rule files, tables, trials and the analysis of rule sets. */
public final class TypeValues {
    private TypeValues() {}

    /** Returns whether rules name the values of a type by constants: of an enum, or of the names of the form's items. */
    public static boolean areConstants(Class<?> type) {
        return type.isEnum() || type == FormField.class;
    }

    /** Returns the name of a constant, as rules write it behind that of its type. */
    public static String constantName(Object constant) {
        return constant instanceof Enum<?> one
                ? one.name()
                : constant.toString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Returns all values of a type, in its order; empty when the type has no list of them, as texts and figures. */
    public static List<Object> of(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == FormField.class) {
            return List.copyOf(FormField.shipped());
        }
        return type == boolean.class || type == Boolean.class ? List.of(true, false) : List.of();
    }
}
