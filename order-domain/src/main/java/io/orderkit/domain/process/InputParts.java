package io.orderkit.domain.process;

import io.orderkit.domain.model.Personal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.MayBeBlank;
import io.orderkit.domain.time.Happened;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The components of a record type that {@link InputCheck} must check.
 *
 * @param texts the string components that contain identifiers
 * @param required the texts, personal or not, that must not be blank; {@code others} also contains the personal ones
 * @param times the components that state when something happened; {@code others} also contains them
 * @param others all other components that must be checked
 */
record InputParts(List<Text> texts, List<Part> required, List<Part> times, List<Part> others) {
    /**
     * A string component that contains an identifier.
     *
     * @param part the component
     * @param mark the annotation that states the kind of identifier
     */
    record Text(Part part, Identifies mark) {}

    /** A record component with a cached accessor, because {@link RecordComponent} copies its accessor on each call. */
    record Part(Method accessor) {
        private static final Object[] NOTHING = {};

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible(); // a host's record may be in an inaccessible package
            return new Part(accessor);
        }

        String name() {
            return accessor.getName();
        }

        Object of(Object owner) {
            try {
                return accessor.invoke(owner, NOTHING);
            } catch (ReflectiveOperationException e) {
                throw new ProcessDefect(owner.getClass().getName() + "." + accessor.getName() + "() cannot be read", e);
            }
        }
    }

    static InputParts of(Class<?> type) {
        List<Text> texts = new ArrayList<>();
        List<Part> required = new ArrayList<>();
        List<Part> times = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Identifies mark = component.getAnnotation(Identifies.class);
            if (mark == null && isText(component) && !component.isAnnotationPresent(MayBeBlank.class)) {
                required.add(Part.of(component));
            }
            if (mark != null) {
                texts.add(new Text(Part.of(component), mark));
            } else if (mayHold(component.getGenericType(), new HashSet<>(Set.of(type)))) {
                Part part = Part.of(component);
                others.add(part);
                if (component.isAnnotationPresent(Happened.class)) {
                    times.add(part);
                }
            }
        }
        return new InputParts(texts, required, times, others);
    }

    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class || component.getType() == Personal.class;
    }

    /** Returns the kinds of all identifiers in a record type, at any depth. */
    static Set<String> marks(Class<?> type) {
        Set<String> marks = new LinkedHashSet<>();
        collect(type, marks, new HashSet<>());
        return marks;
    }

    private static void collect(Type type, Set<String> marks, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, marks, seen));
        } else if (type instanceof Class<?> plain && plain.isRecord() && seen.add(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                Identifies mark = component.getAnnotation(Identifies.class);
                if (mark != null) {
                    marks.add(mark.value());
                }
                collect(component.getGenericType(), marks, seen);
            }
        }
    }

    /**
     * Returns whether values of a type can contain components that must be checked. If not, the check skips all values
     * of this type.
     */
    private static boolean mayHold(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            return mayHold(generic.getRawType(), seen)
                    || Stream.of(generic.getActualTypeArguments()).anyMatch(argument -> mayHold(argument, seen));
        }
        if (!(type instanceof Class<?> plain)) {
            return true;
        }
        if (plain == Instant.class || plain == LocalDate.class || plain == Object.class) {
            return true;
        }
        if (plain.isPrimitive() || plain.isEnum() || plain.getName().startsWith("java.")) {
            return false;
        }
        if (!plain.isRecord()) {
            return true;
        }
        return !seen.add(plain)
                || Stream.of(plain.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Identifies.class)
                                || mayHold(component.getGenericType(), seen));
    }
}
