package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.RecordValues;
import io.orderkit.rules.internal.topics.TypeValues;
import io.orderkit.rules.internal.topics.ValueKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts made from values. */
public final class SampleFacts {
    private SampleFacts() {}

    /** Returns any value of a property's type. */
    public static Object any(Class<?> type) {
        return switch (ValueKind.of(type)) {
            case TEXT -> "any";
            case FIGURE -> BigDecimal.ONE;
            case WHOLE -> 1;
            case TRUTH -> true;
            case CONSTANT -> TypeValues.of(type).get(0);
        };
    }

    /** Returns the fact with these values, in its order; nothing when a value is null where the fact does not take it. */
    public static Optional<Record> fact(Class<? extends Record> fact, @Nullable Object[] values) {
        try {
            return Optional.of(RecordValues.make(fact, values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException) {
                return Optional.empty();
            }
            throw new IllegalStateException(fact + " rejects " + Arrays.toString(values), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact + " cannot be made", e);
        }
    }

    /** Returns whether a property may be unknown. */
    public static boolean mayBeNull(Class<? extends Record> fact, String property) {
        RecordComponent[] components = fact.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals(property) ? null : any(components[i].getType());
            if (values[i] == null && components[i].getType().isPrimitive()) {
                return false;
            }
        }
        return fact(fact, values).isPresent();
    }
}
