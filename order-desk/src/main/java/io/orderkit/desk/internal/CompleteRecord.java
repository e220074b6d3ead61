package io.orderkit.desk.internal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the component of a record that was left null, at any depth, so that the caller who left it reads its name. */
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

    /** @throws NullPointerException naming the type and the component */
    public static void require(Object value, String path) {
        if (value instanceof Record) {
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                require(present(component, value, path), path + "." + component.getName());
            }
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(content -> require(content, path));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> require(each, path));
        }
    }

    private static Object present(RecordComponent component, Object owner, String path) {
        Object part;
        try {
            part = component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(path + "." + component.getName() + " cannot be read", e);
        }
        if (part == null) {
            throw new NullPointerException(path + "." + component.getName() + " is null; expected a "
                    + component.getType().getSimpleName());
        }
        return part;
    }
}
