package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.TypeValues;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
                .filter(TypeValues::areConstants)
                .forEach(type -> constants.put(type.getSimpleName(), type));
    }

    /** Returns the facts, by simple name. */
    public Collection<String> factNames() {
        return facts.keySet();
    }

    public Optional<Class<? extends Record>> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Returns the properties of a fact, in its order, with their types. */
    public static Map<String, Class<?>> properties(Class<? extends Record> fact) {
        Map<String, Class<?>> properties = new LinkedHashMap<>();
        Arrays.stream(fact.getRecordComponents())
                .forEach(component -> properties.put(component.getName(), component.getType()));
        return properties;
    }

    /** Returns the types that have constants, by simple name. */
    public Collection<String> constantTypes() {
        return constants.keySet();
    }

    public Optional<Class<?>> constantType(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** Returns what the ruling may say. */
    public List<Method> rulings() {
        return Stream.of(topic.ruling().getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Returns the names of the types that a rule file may import. */
    public List<String> importable() {
        return Stream.concat(facts.values().stream(), constants.values().stream())
                .map(Class::getName)
                .toList();
    }
}
