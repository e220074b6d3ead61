package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.topics.RecordValues;
import io.orderkit.rules.internal.topics.Topic;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The question of a topic with its facts as data. It follows from {@link FactTranslator}, so that a new topic needs nothing here: the facts
 * are what is turned into the topic's fact, and the properties of both stand in one order. Immutable and thread-safe.
 */
public final class Question {
    private static final Map<Topic, Question> ALL = all();

    private final Topic topic;
    private final Method translation;
    private final List<Property> properties;

    private Question(Topic topic, Method translation) {
        this.topic = topic;
        this.translation = translation;
        RecordComponent[] asked = facts().getRecordComponents();
        RecordComponent[] seen = topic.fact().getRecordComponents();
        this.properties = IntStream.range(0, asked.length)
                .mapToObj(i -> new Property(seen[i].getName(), asked[i].getGenericType()))
                .toList();
    }

    /**
     * A property of the facts.
     *
     * @param name as rule files have it
     * @param type as the facts have it
     */
    public record Property(String name, Type type) {
        /** Returns whether it may be unknown. */
        public boolean mayBeUnknown() {
            return type instanceof ParameterizedType;
        }
    }

    private static Map<Topic, Question> all() {
        Map<Topic, Question> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Method translation = Arrays.stream(FactTranslator.class.getMethods())
                    .filter(method -> method.getReturnType() == topic.fact())
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("nothing is turned into a " + topic.fact()));
            all.put(topic, new Question(topic, translation));
        }
        return all;
    }

    public static Question of(Topic topic) {
        return Optional.ofNullable(ALL.get(topic)).orElseThrow();
    }

    /** Returns the question that facts ask. */
    public static Question about(PolicyFacts<?> facts) {
        return ALL.values().stream()
                .filter(question -> question.facts().isInstance(facts))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no topic is about " + facts.getClass()));
    }

    public Topic topic() {
        return topic;
    }

    /** Returns the properties that are given; those that decision tables add are not among them. */
    public List<Property> properties() {
        return properties;
    }

    /** Returns the facts with these values, in the order of the properties. */
    public PolicyFacts<?> make(List<Object> values) {
        try {
            return (PolicyFacts<?>) RecordValues.make(facts(), values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(facts() + " cannot be made of " + values, e);
        }
    }

    /** Returns what the rules look at. */
    public Record seen(FactTranslator translator, PolicyFacts<?> facts) {
        try {
            return (Record) translation.invoke(translator, facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(facts + " cannot be turned into what rules look at", e);
        }
    }

    /** Returns the parts of its answer, with their types. */
    public Map<String, Type> parts() {
        ParameterizedType asks = (ParameterizedType) facts().getGenericInterfaces()[0];
        return Answer.parts(((Class<?>) asks.getActualTypeArguments()[0]).asSubclass(Verdict.class));
    }

    private Class<?> facts() {
        return translation.getParameterTypes()[0];
    }
}
