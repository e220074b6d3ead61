package io.orderkit.rules.internal.topics;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conversion of records to and from named values. Each value is named after its record component. */
public final class RecordValues {
    private RecordValues() {}

    /** Returns the value of a record component; null if the value is unknown. */
    public static @Nullable Object of(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // The class of a host's record need not be public.
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Returns the known values of a record by name, in the order of its components. */
    public static Map<String, Object> known(Record record) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = of(record, component);
            if (value != null) {
                known.put(component.getName(), value);
            }
        }
        return known;
    }

    /**
     * Returns a new record with these values, which must be in the order of its components.
     *
     * @throws java.lang.reflect.InvocationTargetException when the record rejects a value
     */
    public static <R> R make(Class<R> type, @Nullable Object... values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<R> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true); // The class of a host's record need not be public.
        return constructor.newInstance(values);
    }
}
