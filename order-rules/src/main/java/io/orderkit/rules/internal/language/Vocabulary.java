package io.orderkit.rules.internal.language;

import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vocabulary of one topic. The vocabulary contains the fact with its properties, the constants, and the rulings.
 * Immutable.
 */
public final class Vocabulary {
    private final Topic topic;
    private final Map<String, FactProperty> properties = new LinkedHashMap<>();
    private final Map<String, Class<?>> constants;

    public Vocabulary(Topic topic) {
        this.topic = topic;
        topic.properties().forEach(property -> properties.put(property.name(), property));
        this.constants = topic.constants();
    }

    /** Returns the names of all facts in the vocabulary. */
    public Collection<String> factNames() {
        return List.of(topic.factName());
    }

    /** Returns whether the vocabulary contains a fact with this name. */
    public boolean isFact(String name) {
        return topic.factName().equals(name);
    }

    /** Returns the properties of the fact, in the order of the components of its record. */
    public Map<String, FactProperty> properties() {
        return properties;
    }

    /** Returns the types that have constants, by simple name. */
    public Collection<String> constantTypes() {
        return constants.keySet();
    }

    public Optional<Class<?>> constantType(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** Returns the rulings that a rule may give. */
    public List<RulingWord> rulings() {
        return topic.rulings();
    }

    /** Returns the names of the types that a rule file may import. */
    public List<String> importable() {
        Stream<Class<?>> facts = topic.isOwn() ? Stream.of() : Stream.of(topic.fact());
        return Stream.concat(facts, constants.values().stream())
                .map(Class::getName)
                .toList();
    }
}
