package io.orderkit.processtests.desk;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.order.OrderCommand;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of commands, each with one date or time set to the earliest or latest value that Java supports. Empty optional
 * values and lists are filled first, so that their dates are also covered.
 */
final class ExtremeDays {
    private static final List<Object> DAYS = List.of(LocalDate.MIN, LocalDate.MAX);
    private static final List<Object> TIMES = List.of(
            Instant.MIN,
            Instant.MAX,
            Instant.parse("-999999999-01-01T00:00:00Z"),
            Instant.parse("+999999999-12-31T23:59:59Z"));

    private ExtremeDays() {}

    /** Returns the copies of a command, or an empty list if the command has no date or time. */
    static List<OrderCommand> of(OrderCommand command) {
        return variants(command, command.getClass())
                .map(OrderCommand.class::cast)
                .toList();
    }

    private static Stream<Object> variants(Object value, Type type) {
        if (value instanceof LocalDate) {
            return DAYS.stream();
        } else if (value instanceof Instant) {
            return TIMES.stream();
        } else if (value instanceof Optional<?> maybe) {
            Type its = argument(type, 0);
            return maybe.map(present -> variants(present, its))
                    .orElseGet(() -> filled(its))
                    .map(Optional::of);
        } else if (value instanceof Collection<?> many) {
            return ofMany(many, argument(type, 0));
        } else if (value instanceof Map<?, ?> map) {
            return ofMap(map, argument(type, 1));
        } else if (value instanceof OrderContent content) {
            return ofContent(content);
        }
        return value instanceof Record ? ofRecord(value) : Stream.of();
    }

    private static Stream<Object> ofContent(OrderContent content) {
        return DAYS.stream()
                .map(LocalDate.class::cast)
                .flatMap(day -> Stream.of(
                        new OrderContent.Builder().from(content).requestedDate(day),
                        new OrderContent.Builder().from(content).arrivalDate(day),
                        new OrderContent.Builder()
                                .from(content)
                                .supervision(List.of(new SupervisionItem("progress", day)))))
                .map(OrderContent.Builder::build);
    }

    private static Stream<Object> ofMany(Collection<?> many, Type type) {
        List<Object> all = new ArrayList<>(many);
        if (all.isEmpty()) {
            return filled(type).map(only -> many instanceof Set<?> ? Set.of(only) : List.of(only));
        }
        return variants(all.get(0), type).map(first -> {
            List<Object> copy = new ArrayList<>(all);
            copy.set(0, first);
            return many instanceof Set<?> ? new HashSet<>(copy) : copy;
        });
    }

    private static Stream<Object> ofMap(Map<?, ?> map, Type type) {
        return map.entrySet().stream()
                .flatMap(entry -> variants(entry.getValue(), type).map(value -> {
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.put(entry.getKey(), value);
                    return copy;
                }));
    }

    private static Stream<Object> ofRecord(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(component, value))
                .toArray();
        List<Object> copies = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            variants(values[i], components[i].getGenericType()).forEach(other -> {
                Object[] changed = values.clone();
                changed[place] = other;
                made(value.getClass(), changed).ifPresent(copies::add);
            });
        }
        return copies.stream();
    }

    private static Stream<Object> filled(Type type) {
        return some(type, 0).stream().flatMap(value -> variants(value, type));
    }

    /** Returns a sample value of a type; empty if no simple value can be created. */
    private static Optional<Object> some(Type type, int depth) {
        if (type instanceof TypeVariable<?>) {
            return Optional.empty();
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (plain == LocalDate.class) {
            return Optional.of(LocalDate.of(2026, 3, 2));
        } else if (plain == Instant.class) {
            return Optional.of(Instant.parse("2026-03-02T01:00:00Z"));
        } else if (plain == String.class) {
            return Optional.of("x");
        } else if (plain == int.class || plain == Integer.class) {
            return Optional.of(1);
        } else if (plain == boolean.class) {
            return Optional.of(true);
        } else if (plain == Optional.class) {
            return Optional.of(Optional.empty());
        } else if (plain == List.class) {
            return Optional.of(List.of());
        } else if (plain == Set.class) {
            return Optional.of(Set.of());
        } else if (plain.isEnum()) {
            return Optional.of(plain.getEnumConstants()[0]);
        } else if (!plain.isRecord() || depth > 4) {
            return Optional.empty();
        }
        List<Object> values = Arrays.stream(plain.getRecordComponents())
                .flatMap(component -> some(component.getGenericType(), depth + 1).stream())
                .toList();
        return values.size() == plain.getRecordComponents().length ? made(plain, values.toArray()) : Optional.empty();
    }

    /** Returns a record with the given values; empty if its constructor rejects them. */
    private static Optional<Object> made(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    private static Type argument(Type type, int place) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[place] : Object.class;
    }
}
