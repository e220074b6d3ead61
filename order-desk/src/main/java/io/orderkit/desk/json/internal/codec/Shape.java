package io.orderkit.desk.json.internal.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type with its type arguments, such as a list of order lines.
 *
 * @param raw the class
 * @param arguments the type arguments, one for each type parameter; empty for a raw type
 */
public record Shape(Class<?> raw, List<Shape> arguments) {
    /** Returns a type without type arguments. */
    public static Shape of(Class<?> type) {
        return new Shape(type, List.of());
    }

    /** Returns the type of a component, with type parameters replaced by this type's arguments. */
    public Shape inner(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return new Shape(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(this::inner)
                            .toList());
        }
        if (type instanceof WildcardType wildcard) {
            return inner(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            int index = Arrays.asList(raw.getTypeParameters()).indexOf(variable);
            return index >= 0 && index < arguments.size() ? arguments.get(index) : of(Object.class);
        }
        return of(Object[].class);
    }

    /**
     * Returns the type's name for use in messages. The name is simple for generic types and for this library's types,
     * and fully qualified for all other types.
     */
    public String name() {
        boolean everyday = !arguments.isEmpty() || raw.getPackageName().startsWith("io.orderkit");
        String name = everyday ? raw.getSimpleName() : raw.getTypeName();
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(Shape::name).collect(Collectors.joining(", ", "<", ">"));
    }
}
