package io.orderkit.processtests.bounds;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.time.HappenedOn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies of a command. In each copy, one date or time with a lower bound is set to the given day, which is too early.
 *
 * @param day the day
 * @param zone the time zone used to convert the day to an instant
 */
record EarlyCopies(LocalDate day, ZoneId zone) {
    /** Returns the copies, keyed by the path of the changed field. */
    Map<String, OrderCommand> of(OrderCommand command) {
        Map<String, OrderCommand> copies = new LinkedHashMap<>();
        if (command instanceof Record body) {
            ofRecord(body, command.getClass().getSimpleName())
                    .forEach((path, copy) -> copies.put(path, (OrderCommand) copy));
        }
        return copies;
    }

    private Map<String, Object> ofRecord(Record body, String path) {
        Map<String, Object> copies = new LinkedHashMap<>();
        RecordComponent[] parts = body.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            int place = i;
            ofPart(valueOf(body, parts[i]), parts[i], path + "." + parts[i].getName())
                    .forEach((where, moved) -> copies.put(where, with(body, place, moved)));
        }
        return copies;
    }

    private Map<String, Object> ofPart(Object value, RecordComponent part, String path) {
        if (value instanceof Optional<?> maybe) {
            Map<String, Object> copies = new LinkedHashMap<>();
            if (maybe.isPresent()) {
                ofPart(maybe.get(), part, path).forEach((where, moved) -> copies.put(where, Optional.of(moved)));
            } else if (holds(part.getGenericType(), HappenedOn.class)) {
                copies.put(path, Optional.of(HappenedOn.on(day)));
            }
            return copies;
        }
        if (value instanceof List<?> many) {
            return ofList(many, part, path);
        }
        if (value instanceof HappenedOn) {
            return Map.of(path, HappenedOn.on(day));
        }
        if (value instanceof Statement statement) {
            return Map.of(path, new Statement(statement.document(), statement.signedBy(), Optional.of(day)));
        }
        if (TimeField.isMarked(part)) {
            return Map.of(
                    path, value instanceof Instant ? day.atStartOfDay(zone).toInstant() : day);
        }
        return value instanceof Record record && value.getClass().getName().startsWith("io.orderkit")
                ? ofRecord(record, path)
                : Map.of();
    }

    private Map<String, Object> ofList(List<?> many, RecordComponent part, String path) {
        Map<String, Object> copies = new LinkedHashMap<>();
        for (int i = 0; i < many.size(); i++) {
            int place = i;
            ofPart(many.get(i), part, path).forEach((where, moved) -> {
                List<Object> changed = new ArrayList<>(many);
                changed.set(place, moved);
                copies.put(where, changed);
            });
        }
        return copies;
    }

    private static boolean holds(Type type, Class<?> wanted) {
        return type instanceof ParameterizedType generic
                && Arrays.asList(generic.getActualTypeArguments()).contains(wanted);
    }

    private static Object valueOf(Record body, RecordComponent part) {
        try {
            part.getAccessor().trySetAccessible();
            return part.getAccessor().invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object with(Record body, int place, Object moved) {
        RecordComponent[] parts = body.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = i == place ? moved : valueOf(body, parts[i]);
        }
        try {
            var constructor = body.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
