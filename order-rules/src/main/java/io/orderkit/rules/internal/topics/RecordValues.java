package io.orderkit.rules.internal.topics;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as data: their values by the names of their components. */
public final class RecordValues {
    private RecordValues() {}

    /** Returns the value of one component; null when it is not known. */
    public static @Nullable Object of(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // a host's record need not be public
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Returns the known values by name, in the order of the record. */
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
     * Returns a record with these values, in the order of its components.
     *
     * @throws java.lang.reflect.InvocationTargetException when the record rejects a value
     */
    public static <R> R make(Class<R> type, @Nullable Object... values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<R> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true); // a host's record need not be public
        return constructor.newInstance(values);
    }
}
