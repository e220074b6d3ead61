package io.orderkit.processtests.commands;

import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names of field types as Markdown, with links to their descriptions. Every type whose name is requested is recorded, so that a page
 * can describe the type later. Not thread-safe.
 */
final class FieldForm {
    static final String PAGE = "commands-values.md";

    /** The titles of simple types, which need no description. */
    static final Map<Class<?>, String> PLAIN = plain();

    private final Map<String, Class<?>> asked = new TreeMap<>();

    private static Map<Class<?>, String> plain() {
        Map<Class<?>, String> plain = new LinkedHashMap<>();
        plain.put(String.class, "text");
        plain.put(boolean.class, "true or false");
        plain.put(Boolean.class, "true or false");
        plain.put(int.class, "whole number");
        plain.put(Integer.class, "whole number");
        plain.put(BigDecimal.class, "decimal number");
        plain.put(LocalDate.class, "day");
        plain.put(LocalTime.class, "time of day");
        plain.put(Instant.class, "moment");
        plain.put(Currency.class, "currency");
        plain.put(Money.class, "money");
        plain.put(Quantity.class, "quantity");
        plain.put(UnitPrice.class, "unit price");
        plain.put(Tolerance.class, "tolerance");
        plain.put(FieldValue.class, "value of an own field");
        return plain;
    }

    /** Returns the name of a type as Markdown. */
    String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<String> parts = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::of)
                    .toList();
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                return parts.get(0) + ", may be absent";
            }
            if (raw == Personal.class) {
                return "personal " + parts.get(0);
            }
            if (raw == Map.class) {
                return "map of " + String.join(" to ", parts);
            }
            return (raw == Set.class ? "set of " : "list of ") + parts.get(0);
        }
        Class<?> plain = (Class<?>) type;
        String known = PLAIN.get(plain);
        if (known == null) {
            asked.put(title(plain), plain);
        }
        return known != null
                ? link(known, "plain-values")
                : link(title(plain), title(plain).replace(' ', '-'));
    }

    private static String link(String title, String anchor) {
        return "[" + title + "](" + PAGE + "#" + anchor + ")";
    }

    /** Returns all types requested so far, keyed by title. */
    Map<String, Class<?>> asked() {
        return new TreeMap<>(asked);
    }

    /** Returns the title of a type: the words of its simple name, preceded by the titles of its enclosing classes. */
    static String title(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : title(around) + " ")
                + Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }
}
