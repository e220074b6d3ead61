package io.orderkit.rules.internal.reasons;

import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The figures for the placeholders in a reason's sentence. The figures come from the verdict and from the properties of
 * the fact.
 */
public final class ReasonFigures {
    private ReasonFigures() {}

    public static Map<String, String> of(
            Set<String> names, Map<String, Supplier<Optional<?>>> verdict, Topic topic, Record fact) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Java cannot create an array of a generic type without a cast.
        Map.Entry<String, String>[] figures = new Map.Entry[names.size()];
        int known = 0;
        for (String name : names) {
            Supplier<Optional<?>> figure = verdict.get(name);
            Object value = figure == null ? null : figure.get().orElse(null);
            if (value == null) {
                value = property(topic, fact, name);
            }
            if (value != null) {
                figures[known++] = Map.entry(name, plain(value));
            }
        }
        return Map.ofEntries(Arrays.copyOf(figures, known));
    }

    /** Returns the names of the placeholders that may occur in a topic's sentences. */
    public static Set<String> known(Topic topic) {
        Set<String> names = new TreeSet<>(topic.figures());
        topic.properties().stream().map(FactProperty::name).forEach(names::add);
        return names;
    }

    private static @Nullable Object property(Topic topic, Record fact, String name) {
        return topic.property(name).map(property -> topic.value(fact, property)).orElse(null);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number && number.scale() != 0
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
