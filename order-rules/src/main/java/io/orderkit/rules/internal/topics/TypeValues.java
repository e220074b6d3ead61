package io.orderkit.rules.internal.topics;

import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The values of a type according to the handbook. For the names that a company defines, see {@link RuleNames}. */
public final class TypeValues {
    private TypeValues() {}

    /** Returns all values of a type, in order; empty if there are too many to list, as with texts and figures. */
    public static List<Object> of(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == FormField.class) {
            return List.copyOf(FormField.shipped());
        }
        if (Name.class.isAssignableFrom(type)) {
            return RuleNames.HANDBOOK.values(type);
        }
        return type == boolean.class || type == Boolean.class ? List.of(true, false) : List.of();
    }

    /** Returns an arbitrary value of a type. */
    static Object sample(Class<?> type) {
        return switch (ValueKind.of(type)) {
            case TEXT -> "CNY";
            case FIGURE -> BigDecimal.ONE;
            case WHOLE -> 1;
            case TRUTH -> false;
            case DAY -> LocalDate.EPOCH;
            case CONSTANT -> of(type).get(0);
        };
    }

    /** Returns whether the values of a type are constants in rule files, such as {@code Tier.A}. */
    public static boolean areConstants(Class<?> type) {
        return type.isEnum() || type == FormField.class || NameKind.ofType(type).isPresent();
    }

    /** Returns a constant in the notation of rule files, without the name of its type, such as {@code OPEN_ACCOUNT}. */
    public static String constant(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof FormField
                ? value.toString().toUpperCase(Locale.ROOT).replace('-', '_')
                : value.toString();
    }
}
