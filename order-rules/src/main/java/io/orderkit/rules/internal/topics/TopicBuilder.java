package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A builder for the topics that the library ships. The record that the rules read begins with the properties of the
 * facts, in the same order as in the facts. The record then contains the values from tables, and finally the open
 * values.
 *
 * @param <F> the type of the facts
 */
public final class TopicBuilder<F extends Record & PolicyFacts<?>> {
    private final int order;
    private final String title;
    private final Class<F> facts;
    private Function<F, @Nullable Object[]> given = any -> new Object[0];
    private Class<? extends Record> fact = Record.class;
    private TopicShape.Seen seen = (values, open) -> {
        throw new IllegalStateException("the topic has no facts");
    };
    private Class<?> ruling = Object.class;
    private Function<RuleNames, RulingCollector<?>> collector = names -> {
        throw new IllegalStateException("the topic has no rulings");
    };
    private final List<KnownCircumstances> open = new ArrayList<>();
    private final List<DecisionTable> tables = new ArrayList<>();
    private final Map<String, BigDecimal> sensible = new LinkedHashMap<>();
    private boolean mayBeMissing;

    public TopicBuilder(int order, String title, Class<F> facts) {
        this.order = order;
        this.title = title;
        this.facts = facts;
    }

    /**
     * Sets the function that extracts the values of the properties from the facts. The function must return the values
     * in the order of the properties. A value that is unknown in the facts is represented by null.
     */
    public TopicBuilder<F> given(Function<F, @Nullable Object[]> values) {
        given = values;
        return this;
    }

    /** Sets the type of the record that the rules read, and the function that creates the record from all values. */
    public TopicBuilder<F> seen(Class<? extends Record> type, TopicShape.Seen maker) {
        fact = type;
        seen = maker;
        return this;
    }

    /** Sets the rulings that the topic's rules may give, and the collector of the rulings. */
    public TopicBuilder<F> says(Class<?> rulings, Supplier<RulingCollector<?>> collectors) {
        return says(rulings, names -> collectors.get());
    }

    /** Sets the rulings that the topic's rules may give, and the function that creates their collector from a rule set's names. */
    public TopicBuilder<F> says(Class<?> rulings, Function<RuleNames, RulingCollector<?>> collectors) {
        ruling = rulings;
        collector = collectors;
        return this;
    }

    /** Adds a table. */
    public TopicBuilder<F> table(String file, List<TableColumn.Given> cases, List<TableColumn.Figure> figures) {
        tables.add(new DecisionTable(file, cases, figures));
        return this;
    }

    /** Adds the given circumstances as open properties of the topic. */
    public TopicBuilder<F> around(KnownCircumstances... known) {
        open.addAll(List.of(known));
        return this;
    }

    /** Sets the maximum plausible figure of a property. */
    public TopicBuilder<F> sensible(String property, int most) {
        sensible.put(property, BigDecimal.valueOf(most));
        return this;
    }

    /**
     * Makes the topic's files optional in a rule directory. If an optional file is missing, the shipped file is used.
     */
    public TopicBuilder<F> mayBeMissing() {
        mayBeMissing = true;
        return this;
    }

    public Topic build() {
        RecordComponent[] asked = facts.getRecordComponents();
        RecordComponent[] visible = fact.getRecordComponents();
        int known = asked.length - 1;
        requireAllSeen(known, visible);
        List<FactProperty> properties = new ArrayList<>();
        for (int i = 0; i < visible.length - 1; i++) {
            boolean unknown = i < known && asked[i].getGenericType() instanceof ParameterizedType;
            Source source = i < known ? Source.FACTS : Source.TABLE;
            properties.add(
                    new FactProperty(visible[i].getName(), visible[i].getType(), unknown, source, i, List.of(), ""));
        }
        List<Function<PolicyFacts<?>, @Nullable Object>> openValues = new ArrayList<>();
        for (KnownCircumstances each : open) {
            properties.add(each.property(openValues.size()));
            openValues.add(each::of);
        }
        int components = visible.length - 1;
        requireAllGiven(properties.subList(0, known));
        return new Topic(new TopicShape<>(
                order,
                title,
                false,
                mayBeMissing,
                facts,
                asks -> Arrays.copyOf(given.apply(asks), components),
                values -> make(properties.subList(0, known), values),
                fact,
                fact.getSimpleName(),
                seen,
                ruling,
                collector,
                Topic.words(ruling),
                parts(),
                properties,
                openValues,
                tables,
                Map.copyOf(sensible)));
    }

    /**
     * Rejects a component of the facts that is missing from the record that the rules read. A component of the record that is supplied
     * neither by the facts nor by a table is also rejected.
     */
    private void requireAllSeen(int known, RecordComponent[] visible) {
        Set<String> given = Arrays.stream(visible)
                .limit(known)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        long filledIn = tables.stream()
                .flatMap(table -> table.figures().stream())
                .map(TableColumn.Figure::property)
                .filter(name -> !given.contains(name))
                .distinct()
                .count();
        if (visible.length - 1 != known + filledIn) {
            throw new IllegalStateException("the topic " + title + ": " + facts.getSimpleName() + " has " + known
                    + " values and its tables fill in " + filledIn + ", but " + fact.getSimpleName() + " has "
                    + (visible.length - 1));
        }
    }

    private void requireAllGiven(List<FactProperty> own) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (FactProperty property : own) {
            if (!property.perhapsUnknown()) {
                sample.put(property.name(), TypeValues.sample(property.type()));
            }
        }
        int found = given.apply(facts.cast(make(own, sample))).length;
        if (found != own.size()) {
            throw new IllegalStateException("the topic " + title + ": of the " + own.size() + " values of "
                    + facts.getSimpleName() + ", rules receive " + found);
        }
    }

    private Map<String, Type> parts() {
        for (Type type : facts.getGenericInterfaces()) {
            if (type instanceof ParameterizedType asks && asks.getRawType() == PolicyFacts.class) {
                return VerdictParts.of(((Class<?>) asks.getActualTypeArguments()[0]).asSubclass(Verdict.class));
            }
        }
        throw new IllegalStateException(facts + " do not ask for a verdict");
    }

    private PolicyFacts<?> make(List<FactProperty> own, Map<String, Object> known) {
        Map<String, Object> around = new LinkedHashMap<>(known);
        List<Object> values = new ArrayList<>();
        for (FactProperty property : own) {
            Object value = around.remove(property.name());
            values.add(
                    property.perhapsUnknown()
                            ? Optional.ofNullable(value)
                            : Optional.ofNullable(value).orElseThrow());
        }
        values.add(KnownCircumstances.of(around).known());
        try {
            return RecordValues.make(facts, values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(facts + " cannot be created from " + known, e);
        }
    }
}
