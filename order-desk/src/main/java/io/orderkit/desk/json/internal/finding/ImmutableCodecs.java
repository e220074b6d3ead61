package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.Field;
import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.PublicMembers;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.wire.Since;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finder that determines the codec of an Immutable, which is an interface with a nested {@code Builder}. The
 * attributes of an Immutable are the methods for which its builder has a setter. Attributes with a default are
 * included, but derived attributes are not. The attributes are sorted by name, because reflection does not
 * return methods in any guaranteed order.
 */
public final class ImmutableCodecs {
    private final CodecFinder finder;
    private final Shape shape;
    private final String trail;

    public ImmutableCodecs(CodecFinder finder, Shape shape, String trail) {
        this.finder = finder;
        this.shape = shape;
        this.trail = trail;
    }

    /** Returns whether a type is an Immutable with a nested builder. */
    public static boolean isImmutable(Class<?> type) {
        return type.isInterface() && builder(type).isPresent();
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    /** Returns the codec for the Immutable, or a placeholder if the Immutable has a defect. */
    public Codec codec() {
        try {
            return object(finder.keep(shape, finder.object(shape, trail)));
        } catch (ReflectiveOperationException e) {
            return finder.defect(trail, Visible.expected(shape.raw()) + "; so must its Builder be");
        }
    }

    /** Returns the codec that writes the Immutable as a JSON object. */
    public ObjectCodec object() throws IllegalAccessException, NoSuchMethodException {
        return object(finder.object(shape, trail));
    }

    private ObjectCodec object(ObjectCodec codec) throws IllegalAccessException, NoSuchMethodException {
        Class<?> builder = builder(shape.raw()).orElseThrow();
        Constructor<?> open = PublicMembers.shown(builder.getConstructor());
        Method build = PublicMembers.shown(builder.getMethod("build"));
        List<Field> fields = new ArrayList<>();
        List<Method> setters = new ArrayList<>();
        for (Method method : attributes()) {
            Optional<Method> setter = setter(builder, method);
            if (setter.isPresent()) {
                fields.add(field(method));
                setters.add(PublicMembers.shown(setter.get()));
            } else if (Modifier.isAbstract(method.getModifiers())) {
                finder.defect(trail + " → attribute " + method.getName(), "its Builder has no setter for it");
            }
        }
        codec.is(fields, values -> build(open, setters, build, values));
        finder.shapes().note(shape, codec);
        return codec;
    }

    private Field field(Method method) throws IllegalAccessException {
        String path = trail + " → attribute " + method.getName();
        Codec codec = finder.field(shape.inner(method.getGenericReturnType()), path);
        WireShape.Presence presence = new FieldPresence(finder, path)
                .of(codec, method.getReturnType(), method.isAnnotationPresent(Since.class), method.isDefault());
        return new Field(method.getName(), codec, PublicMembers.shown(method), presence);
    }

    private List<Method> attributes() {
        return Arrays.stream(shape.raw().getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Optional<Method> setter(Class<?> builder, Method attribute) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(attribute.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == parameter(attribute.getReturnType()))
                .filter(method -> !method.isBridge())
                .findFirst();
    }

    private static Class<?> parameter(Class<?> type) {
        return type == List.class || type == Set.class ? Iterable.class : type == Map.class ? Map.class : type;
    }

    private static Object build(Constructor<?> open, List<Method> setters, Method build, Object[] values) {
        Object builder = PublicMembers.make(open);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Field.DEFAULT) {
                PublicMembers.call(setters.get(i), builder, values[i]);
            }
        }
        return PublicMembers.call(build, builder);
    }
}
