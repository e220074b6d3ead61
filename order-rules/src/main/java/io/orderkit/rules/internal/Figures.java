package io.orderkit.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures that a sentence names: those of the verdict, then the properties of the fact. */
public final class Figures {
    /** Looked up once a type of fact: reflection is dear next to a rule that fires. */
    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> fact) {
            return Arrays.stream(fact.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private Figures() {}

    static Map<String, String> of(Set<String> names, Map<String, ?> verdict, Record fact) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, String> figures = new TreeMap<>();
        for (String name : names) {
            Optional.<Object>ofNullable(verdict.get(name))
                    .or(() -> property(fact, name))
                    .ifPresent(value -> figures.put(name, plain(value)));
        }
        return figures;
    }

    /** What a sentence about the topic may name. */
    public static Set<String> known(Topic topic) {
        Set<String> names = new TreeSet<>(topic.figures());
        Arrays.stream(topic.fact().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(names::add);
        return names;
    }

    private static Optional<Object> property(Record fact, String name) {
        Method property = PROPERTIES.get(fact.getClass()).get(name);
        try {
            return property == null ? Optional.empty() : Optional.ofNullable(property.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(property + " cannot be read", e);
        }
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
