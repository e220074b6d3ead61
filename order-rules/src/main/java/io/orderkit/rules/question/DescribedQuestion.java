package io.orderkit.rules.question;

import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A host's question as described in a rule directory, for programs that cannot load the host's classes. Immutable and
 * thread-safe.
 */
public final class DescribedQuestion {
    private final Topic topic;

    /**
     * @param topic the topic of the question, built without the host's classes
     */
    public DescribedQuestion(Topic topic) {
        this.topic = topic;
    }

    /** Returns the name of the question's facts in fact files, such as {@code credit-facts}. */
    public String facts() {
        return ((DeclaredFacts) topic.make(Map.of())).type();
    }

    /** Returns the types of the properties in the question's facts, by property name. */
    public Map<String, Class<?>> properties() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        topic.asked().forEach(property -> types.put(property.name(), property.type()));
        return types;
    }

    /** Returns the names of the properties whose values may be unknown. */
    public Set<String> optional() {
        Set<String> names = new LinkedHashSet<>();
        topic.asked().stream().filter(FactProperty::perhapsUnknown).forEach(property -> names.add(property.name()));
        return names;
    }

    /** Returns facts that contain the values of the known properties. */
    public PolicyFacts<?> of(Map<String, Object> known, Optional<Circumstances> about) {
        PolicyFacts<?> facts = topic.make(known);
        return about.isEmpty()
                ? facts
                : facts.about(about.map(more -> facts.about().map(more::orElse).orElse(more)));
    }
}
