package io.orderkit.rules.internal.reasons;

import io.orderkit.rules.internal.topics.RecordValues;
import io.orderkit.rules.internal.topics.Topic;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures that a sentence names: those of the verdict, then the properties of the fact. */
public final class ReasonFigures {
    /** Looked up once a type of fact: reflection is expensive next to a rule that fires. */
    private static final ClassValue<Map<String, RecordComponent>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> fact) {
            return Arrays.stream(fact.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
    };

    private ReasonFigures() {}

    public static Map<String, String> of(Set<String> names, Map<String, ?> verdict, Record fact) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Map.Entry<String, String>[] figures = new Map.Entry[names.size()];
        int known = 0;
        for (String name : names) {
            Object value = verdict.get(name);
            if (value == null) {
                value = property(fact, name);
            }
            if (value != null) {
                figures[known++] = Map.entry(name, plain(value));
            }
        }
        return Map.ofEntries(Arrays.copyOf(figures, known));
    }

    /** Returns what a sentence about the topic may name. */
    public static Set<String> known(Topic topic) {
        Set<String> names = new TreeSet<>(topic.figures());
        Arrays.stream(topic.fact().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(names::add);
        return names;
    }

    private static @Nullable Object property(Record fact, String name) {
        RecordComponent property = PROPERTIES.get(fact.getClass()).get(name);
        return property == null ? null : RecordValues.of(fact, property);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number && number.scale() != 0
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
