package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.TypeValues;
import io.orderkit.rules.internal.topics.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Sample values for fact properties, which are used in trial runs. */
public final class SampleFacts {
    private SampleFacts() {}

    /** Returns an arbitrary value for a property of the given type. */
    public static Object any(Class<?> type) {
        return switch (ValueKind.of(type)) {
            case TEXT -> "any";
            case FIGURE -> BigDecimal.ONE;
            case WHOLE -> 1;
            case TRUTH -> true;
            case DAY -> LocalDate.of(2026, 3, 2);
            case CONSTANT -> TypeValues.of(type).get(0);
        };
    }

    /** Returns an arbitrary value for a property. */
    public static Object any(FactProperty property) {
        return property.values().isEmpty()
                ? any(property.type())
                : property.values().get(0);
    }
}
