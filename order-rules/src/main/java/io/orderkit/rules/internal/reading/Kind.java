package io.orderkit.rules.internal.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What kinds of value rules know. */
enum Kind {
    TEXT("a text in double quotes"),
    FIGURE("a figure, as 1200 or 12.5"),
    WHOLE("a whole number"),
    TRUTH("true or false"),
    CONSTANT("a constant");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** @throws IllegalStateException for a type that the vocabulary must not have */
    static Kind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == BigDecimal.class) {
            return FIGURE;
        }
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            return WHOLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        if (type.isEnum()) {
            return CONSTANT;
        }
        throw new IllegalStateException(type + " is no word for rules");
    }

    /** Whether values of this kind are larger or smaller. */
    boolean ordered() {
        return this == FIGURE || this == WHOLE;
    }

    /** For a message. */
    static String words(Class<?> type) {
        Kind kind = of(type);
        return kind == CONSTANT
                ? String.join(
                        ", ",
                        Vocabulary.constants(type).stream()
                                .map(name -> type.getSimpleName() + "." + name)
                                .toList())
                : kind.words;
    }

    /** For a message about what was found there instead. */
    static String words(Class<?> type, Iterable<Operand> found) {
        boolean large = false;
        for (Operand operand : found) {
            large |= operand instanceof Operand.Figure figure && figure.whole() && !figure.isInt();
        }
        return words(type) + (large && of(type) == WHOLE ? " up to " + Integer.MAX_VALUE : "");
    }

    /** Whether a literal is a value of the type. */
    static boolean fits(Class<?> type, Operand literal) {
        return switch (of(type)) {
            case TEXT -> literal instanceof Operand.Text;
            case FIGURE -> literal instanceof Operand.Figure;
            case WHOLE -> literal instanceof Operand.Figure figure && figure.isInt();
            case TRUTH -> literal instanceof Operand.Truth;
            case CONSTANT ->
                literal instanceof Operand.Constant constant
                        && constant.type().equals(type.getSimpleName())
                        && Vocabulary.constants(type).contains(constant.name());
        };
    }

    /** A literal that fits, as Java has it. */
    static Object value(Class<?> type, Operand literal) {
        if (literal instanceof Operand.Figure figure) {
            return of(type) == FIGURE ? figure.value() : (Object) figure.value().intValueExact();
        }
        if (literal instanceof Operand.Constant constant) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> ((Enum<?>) value).name().equals(constant.name()))
                    .findAny()
                    .orElseThrow();
        }
        return literal instanceof Operand.Truth truth ? (Object) truth.value() : ((Operand.Text) literal).value();
    }
}
