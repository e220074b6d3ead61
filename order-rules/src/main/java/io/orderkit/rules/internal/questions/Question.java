package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A topic's question, with its facts represented as data. Immutable and thread-safe. */
public final class Question {
    private final Topic topic;
    private final List<FactProperty> properties;

    private Question(Topic topic) {
        this.topic = topic;
        this.properties = topic.asked();
    }

    public static Question of(Topic topic) {
        return new Question(topic);
    }

    public Topic topic() {
        return topic;
    }

    /** Returns the facts' properties, without those supplied by decision tables. */
    public List<FactProperty> properties() {
        return properties;
    }

    /**
     * Returns facts built from property values, which must be in the order of the properties. An empty value represents
     * an unknown value.
     */
    public PolicyFacts<?> make(List<Optional<Object>> values) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String name = properties.get(i).name();
            values.get(i).ifPresent(value -> known.put(name, value));
        }
        return topic.make(known);
    }

    /** Returns the record that the rules read for the facts of a question. */
    public Record seen(FactTranslator translator, PolicyFacts<?> facts) {
        return translator.seen(topic, facts);
    }

    /** Returns the parts of the question's answer, with their types. */
    public Map<String, Type> parts() {
        return topic.parts();
    }
}
