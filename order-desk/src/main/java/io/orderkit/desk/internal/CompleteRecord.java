package io.orderkit.desk.internal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check that finds a null component at any depth of a record, so that an error message can name it. */
public final class CompleteRecord {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .peek(component -> component.getAccessor().trySetAccessible())
                    .toList();
        }
    };

    private CompleteRecord() {}

    /**
     * Checks that no part of a value is null.
     *
     * @param name the function that returns the name of a value's type for use in messages
     * @throws NullPointerException if a component is null; the message names the type and the component
     */
    public static <T> void require(T value, Function<? super T, String> name) {
        Optional<String> missing = missing(value);
        if (missing.isPresent()) {
            throw new NullPointerException(name.apply(value) + missing.get());
        }
    }

    /** Returns the path of a null component within a value; empty if there is none. */
    private static Optional<String> missing(Object value) {
        if (value instanceof Record) {
            return missingIn(value);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? missing(maybe.get()) : Optional.empty();
        }
        if (value instanceof Collection<?> many) {
            for (Object each : many) {
                Optional<String> missing = missing(each);
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missingIn(Object owner) {
        for (RecordComponent component : COMPONENTS.get(owner.getClass())) {
            Object part = read(component, owner);
            Optional<String> missing = part == null
                    ? Optional.of(" is null; expected a " + component.getType().getSimpleName())
                    : missing(part);
            if (missing.isPresent()) {
                return Optional.of("." + component.getName() + missing.get());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    owner.getClass().getName() + "." + component.getName() + " cannot be read", e);
        }
    }
}
