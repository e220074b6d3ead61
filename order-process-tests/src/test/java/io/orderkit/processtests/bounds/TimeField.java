package io.orderkit.processtests.bounds;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date or a time in a command.
 *
 * @param path the name of the command, followed by the names of the components that lead to the field
 * @param isBounded whether the field states when something happened or was signed; if so, the kernel checks its lower
 *     bound
 */
record TimeField(String path, boolean isBounded) {
    /** Returns all dates and times that a type of command can contain. */
    static Stream<TimeField> of(Class<?> command) {
        return in(command, command.getSimpleName(), false, new HashSet<>());
    }

    private static Stream<TimeField> in(Type type, String path, boolean marked, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .flatMap(argument -> in(argument, path, marked, seen));
        }
        if (!(type instanceof Class<?> plain)) {
            return Stream.empty();
        }
        if (plain == HappenedOn.class || plain == Statement.class) {
            return Stream.of(new TimeField(path, true));
        }
        if (plain == Instant.class || plain == LocalDate.class) {
            return Stream.of(new TimeField(path, marked));
        }
        if (!plain.isRecord() || !plain.getName().startsWith("io.orderkit") || !seen.add(plain)) {
            return Stream.empty();
        }
        return Arrays.stream(plain.getRecordComponents())
                .flatMap(part -> in(part.getGenericType(), path + "." + part.getName(), isMarked(part), seen));
    }

    static boolean isMarked(RecordComponent part) {
        return part.isAnnotationPresent(Happened.class);
    }
}
