package io.orderkit.desk.json.internal.codec;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.Formerly;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wire names of types, which identify the types in JSON. */
public final class WireNames {
    private static final Pattern NEXT_WORD = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern AFTER_CAPITALS = Pattern.compile("([A-Z])([A-Z][a-z])");

    private WireNames() {}

    /** Returns whether a type has an explicit wire name. */
    public static boolean isGiven(Class<?> type) {
        return type.isAnnotationPresent(Wire.class);
    }

    /**
     * Returns a type's explicit {@link Wire} name or, without one, its simple name in kebab-case, such as {@code
     * deposit-verdict}.
     */
    public static String of(Class<?> type) {
        return isGiven(type) ? Wire.Names.of(type) : kebab(type.getSimpleName());
    }

    /** Returns the former wire names of a type, oldest first. */
    public static List<String> formerly(Class<?> type) {
        Formerly mark = type.getAnnotation(Formerly.class);
        return mark == null ? List.of() : List.of(mark.value());
    }

    /**
     * Returns a type's name for comparisons between releases. The name includes the enclosing class, because few nested
     * types have a wire name, and many are called {@code Kind}.
     */
    public static String subject(Shape shape) {
        String name = subject(shape.raw());
        return shape.arguments().isEmpty()
                ? name
                : name + shape.arguments().stream().map(WireNames::subject).collect(Collectors.joining(",", "(", ")"));
    }

    private static String subject(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return isGiven(type) || around == null ? of(type) : subject(around) + "." + of(type);
    }

    /** Returns a type's former names for comparisons between releases. */
    public static List<String> formerSubjects(Shape shape) {
        Class<?> type = shape.raw();
        String before =
                isGiven(type) || type.getDeclaringClass() == null ? "" : subject(type.getDeclaringClass()) + ".";
        return formerly(type).stream().map(name -> before + name).toList();
    }

    /** Returns the schema number of a type; 1 if it has no explicit number. */
    public static int schema(Class<?> type) {
        Wire wire = type.getAnnotation(Wire.class);
        return wire == null ? 1 : wire.schema();
    }

    /** Returns a Java name in kebab-case. */
    public static String kebab(String name) {
        String parted = NEXT_WORD.matcher(name).replaceAll("$1-$2");
        return AFTER_CAPITALS.matcher(parted).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }
}
