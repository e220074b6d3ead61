package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.Topic;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of one topic: its facts with their properties, the constants, and what the ruling may say. Immutable. */
public final class Vocabulary {
    private final Topic topic;
    private final Map<String, Class<? extends Record>> facts = new TreeMap<>();
    private final Map<String, Class<?>> constants = new TreeMap<>();

    public Vocabulary(Topic topic) {
        this.topic = topic;
        topic.facts().forEach(fact -> facts.put(fact.getSimpleName(), fact));
        Stream.concat(
                        topic.facts().stream()
                                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                                .map(RecordComponent::getType),
                        rulings().stream().flatMap(ruling -> Arrays.stream(ruling.getParameterTypes())))
                .filter(Class::isEnum)
                .forEach(type -> constants.put(type.getSimpleName(), type));
    }

    /** The facts, by simple name. */
    public Collection<String> factNames() {
        return facts.keySet();
    }

    public Optional<Class<? extends Record>> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The properties of a fact, in its order, with their types. */
    public static Map<String, Class<?>> properties(Class<? extends Record> fact) {
        Map<String, Class<?>> properties = new LinkedHashMap<>();
        Arrays.stream(fact.getRecordComponents())
                .forEach(component -> properties.put(component.getName(), component.getType()));
        return properties;
    }

    /** The types that have constants, by simple name. */
    public Collection<String> constantTypes() {
        return constants.keySet();
    }

    public Optional<Class<?>> constantType(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** The names of an enum's constants. */
    public static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** What the ruling may say. */
    public List<Method> rulings() {
        return Stream.of(topic.ruling().getMethods())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    void requireImportable(Place place, String name) throws Unreadable {
        List<String> known = Stream.concat(facts.values().stream(), constants.values().stream())
                .map(Class::getName)
                .toList();
        if (!known.contains(name)) {
            throw new Unreadable(
                    place,
                    "\"" + Shown.word(name) + "\" cannot be imported; there is " + Shown.names(known),
                    NearMiss.of(name, known).orElse(""));
        }
    }
}
