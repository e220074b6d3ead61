package io.orderkit.rules.question;

import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.KnownCircumstances;
import io.orderkit.rules.internal.topics.OwnProperty;
import io.orderkit.rules.internal.topics.OwnProperty.Kind;
import io.orderkit.rules.internal.topics.RecordValues;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java record type of a host's facts, whose components are read as properties. The accessors of the record are looked up only once. */
final class FactRecord<F extends Record & PolicyFacts<?>> {
    private final Class<F> type;
    private final List<OwnProperty> properties = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<String, MethodHandle> accessors = new HashMap<>();

    /**
     * @throws IllegalArgumentException when the record has a component of a type that rules do not support
     */
    FactRecord(Class<F> type) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            if (isAbout(component)) {
                continue;
            }
            if (component.getGenericType() instanceof ParameterizedType) {
                unknown.add(component.getName());
            }
            properties.add(property(component));
            accessors.put(component.getName(), accessor(component));
        }
    }

    private static boolean isAbout(RecordComponent component) {
        return value(component) == Circumstances.class;
    }

    private static Class<?> value(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Optional.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> inner) {
            return inner;
        }
        return component.getType();
    }

    private static OwnProperty property(RecordComponent component) {
        Class<?> type = value(component);
        List<String> values = type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> Names.kebab((Enum<?>) constant))
                        .toList()
                : List.of();
        Kind kind = type.isEnum() || isName(type)
                ? Kind.TEXT
                : Arrays.stream(Kind.values())
                        .filter(each ->
                                MethodType.methodType(each.type()).wrap().returnType()
                                        == MethodType.methodType(type).wrap().returnType())
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        component.getDeclaringRecord().getSimpleName()
                                                + "." + component.getName() + " is a " + type.getSimpleName()
                                                + "; expected a String, BigDecimal, int, boolean, LocalDate, enum or name, or an Optional of one"));
        return new OwnProperty(component.getName(), kind, values, "", "");
    }

    /**
     * Returns whether the values of a type are names that a company can define, such as tiers. Rules treat such a name
     * as text, because the record type does not show which names the company has defined.
     */
    private static boolean isName(Class<?> type) {
        return NameKind.ofType(type).isPresent();
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }

    List<OwnProperty> properties() {
        return properties;
    }

    List<String> unknown() {
        return unknown;
    }

    @Nullable
    Object value(F facts, OwnProperty property) {
        try {
            Object value = (Object)
                    Objects.requireNonNull(accessors.get(property.name())).invokeExact((Object) facts);
            Object known = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
            if (known instanceof Name<?> name) {
                return name.value();
            }
            return known instanceof Enum<?> constant ? Names.kebab(constant) : known;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(property.name() + " of " + type + " cannot be read", e);
        }
    }

    PolicyFacts<?> make(Map<String, Object> known) {
        Map<String, Object> around = new LinkedHashMap<>(known);
        properties.forEach(property -> around.remove(property.name()));
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (isAbout(component)) {
                values.add(KnownCircumstances.of(around).known());
            } else {
                Optional<Object> value =
                        Optional.ofNullable(known.get(component.getName())).map(each -> typed(value(component), each));
                values.add(unknown.contains(component.getName()) ? value : value.orElseThrow());
            }
        }
        try {
            return RecordValues.make(type, values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be created from " + known, e);
        }
    }

    private static Object typed(Class<?> type, Object value) {
        Optional<NameKind> names = NameKind.ofType(type);
        if (names.isPresent()) {
            return names.get().name(value.toString());
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .filter(constant -> Names.kebab((Enum<?>) constant).equals(value))
                        .findFirst()
                        .orElseThrow()
                : value;
    }
}
