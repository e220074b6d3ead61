package io.orderkit.rules.internal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures that a sentence names: those of the verdict, then the properties of the fact. */
public final class Figures {
    private Figures() {}

    static Map<String, String> of(Set<String> names, Map<String, ?> verdict, Record fact) {
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
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findAny()
                .flatMap(component -> Optional.ofNullable(read(fact, component)));
    }

    private static @Nullable Object read(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
