package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import io.orderkit.rules.vocabulary.DeclaredVerdict;
import io.orderkit.rules.vocabulary.OwnFact;
import io.orderkit.rules.vocabulary.OwnRuling;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a host's question. The description contains everything needed to check, test and explain rules for
 * the question.
 *
 * @param title the name of the question's topic
 * @param facts the name of the question's facts in fact files
 * @param factName the name of the fact in the rule file
 * @param properties the properties of the fact, in their declared order
 * @param unknown the names of the properties whose values may be unknown
 * @param words the rulings that the question's rules may give
 */
public record OwnShape(
        String title,
        String facts,
        String factName,
        List<OwnProperty> properties,
        List<String> unknown,
        List<OwnWord> words) {
    /** The position of a host's topic among all topics: after the shipped topics. */
    private static final int ORDER = 1000;

    public OwnShape {
        properties = List.copyOf(properties);
        unknown = List.copyOf(unknown);
        words = List.copyOf(words);
    }

    /**
     * The Java types and functions that a host supplies for its question.
     *
     * @param facts the Java type of the question's facts
     * @param value the function that extracts a property's value from the facts; null if the value is unknown
     * @param maker the function that creates facts from the values of known properties
     * @param answer the function that creates a verdict from the parts of the answer
     */
    public record Host<F extends PolicyFacts<?>>(
            Class<F> facts,
            BiFunction<F, OwnProperty, @Nullable Object> value,
            Function<Map<String, Object>, PolicyFacts<?>> maker,
            BiFunction<Map<String, Object>, Judgement, ? extends Verdict> answer) {
        @Nullable
        Object value(PolicyFacts<?> asked, OwnProperty property) {
            return value.apply(facts.cast(asked), property);
        }
    }

    /** Returns the question's topic, for programs that cannot load the host's classes. */
    public Topic declared() {
        return topic(new Host<>(
                DeclaredFacts.class,
                (asked, property) -> asked.known().get(property.name()),
                this::make,
                DeclaredVerdict::new));
    }

    private PolicyFacts<?> make(Map<String, Object> known) {
        Map<String, Object> own = new LinkedHashMap<>();
        Map<String, Object> around = new LinkedHashMap<>(known);
        for (OwnProperty property : properties) {
            Object value = around.remove(property.name());
            if (value != null) {
                own.put(property.name(), value);
            }
        }
        return new DeclaredFacts(
                title, facts, own, KnownCircumstances.of(around).known());
    }

    /** Returns the question's topic, for programs that can load the host's classes. */
    public Topic topic(Host<?> host) {
        List<FactProperty> all = new ArrayList<>();
        List<Function<PolicyFacts<?>, @Nullable Object>> values = new ArrayList<>();
        for (OwnProperty property : properties) {
            all.add(new FactProperty(
                    property.name(),
                    property.kind().type(),
                    unknown.contains(property.name()),
                    Source.OPEN,
                    values.size(),
                    property.values(),
                    property.meaning()));
            values.add(asked -> host.value(asked, property));
        }
        Set<String> own = properties.stream().map(OwnProperty::name).collect(Collectors.toSet());
        for (KnownCircumstances each :
                List.of(KnownCircumstances.DAY, KnownCircumstances.CUSTOMER, KnownCircumstances.WEEKDAY)) {
            if (!each.isTaken(own)) {
                all.add(each.property(values.size()));
                values.add(each::of);
            }
        }
        return new Topic(new TopicShape<>(
                ORDER,
                title,
                true,
                false,
                facts(host),
                asked -> new Object[0],
                host.maker(),
                OwnFact.class,
                factName,
                (none, open) -> new OwnFact(open),
                OwnRuling.class,
                names -> collector(host),
                rulings(),
                parts(),
                all,
                values,
                List.of(),
                Map.of()));
    }

    @SuppressWarnings("unchecked") // a host's facts always implement PolicyFacts
    private static Class<PolicyFacts<?>> facts(Host<?> host) {
        return (Class<PolicyFacts<?>>) host.facts();
    }

    private RulingCollector<?> collector(Host<?> host) {
        return new OwnCollector<>(words, host.answer());
    }

    private List<RulingWord> rulings() {
        List<RulingWord> rulings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            OwnWord word = words.get(i);
            RulingWord.Parameter reason = new RulingWord.Parameter(RulingCollector.REASON, String.class);
            rulings.add(new RulingWord(
                    word.ruling(),
                    word.kind().isEmpty()
                            ? List.of(reason)
                            : List.of(new RulingWord.Parameter(word.part(), word.type()), reason),
                    say(word.kind().isPresent() ? 3 : 2),
                    i));
        }
        return rulings;
    }

    private static Method say(int parameters) {
        return Stream.of(OwnRuling.class.getMethods())
                .filter(method -> method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the parts of the answer, with the types of their values. */
    public Map<String, Type> parts() {
        Map<String, Type> parts = new LinkedHashMap<>();
        words.forEach(word -> parts.putIfAbsent(word.part(), word.type()));
        return parts;
    }
}
