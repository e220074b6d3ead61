package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import io.orderkit.rules.vocabulary.OpenValues;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of question that rules answer, such as the deposit for an order. A topic has one rule file, one kind of fact and one kind of
 * ruling. A rule set may add its own names, properties and tables to a topic. Two topics are equal if they have the same name. Immutable
 * and thread-safe.
 */
public final class Topic implements Comparable<Topic> {
    private final TopicShape<?> shape;
    private final List<FactProperty> properties;
    private final List<DecisionTable> tables;
    private final List<Function<PolicyFacts<?>, @Nullable Object>> openValues;
    private final List<RecordComponent> components;
    private final List<RulingWord> rulings;
    private final RuleNames names;
    private final int hash;
    private final Map<String, FactProperty> byName = new HashMap<>();

    public Topic(TopicShape<?> shape) {
        this(shape, new Extent(shape.properties(), shape.tables(), shape.openValues()), RuleNames.HANDBOOK);
    }

    /**
     * The parts of a topic that a rule set may extend.
     *
     * @param properties the properties of the topic's fact
     * @param tables the decision tables that supply values for the fact
     * @param openValues the functions that extract the values of the open properties from the facts
     */
    private record Extent(
            List<FactProperty> properties,
            List<DecisionTable> tables,
            List<Function<PolicyFacts<?>, @Nullable Object>> openValues) {}

    private Topic(TopicShape<?> shape, Extent extent, RuleNames names) {
        this.shape = shape;
        this.names = names;
        this.hash = shape.title().hashCode(); // The parts are cached, because every decision looks them up.
        this.properties = List.copyOf(extent.properties());
        this.tables = List.copyOf(extent.tables());
        this.openValues = List.copyOf(extent.openValues());
        this.components = List.of(shape.fact().getRecordComponents());
        this.rulings = shape.rulings();
        this.properties.forEach(property -> byName.putIfAbsent(property.name(), property));
    }

    /**
     * Returns a copy of this topic with additional tables and open properties. The map contains each additional property
     * with the function that extracts its value from the facts.
     */
    public Topic with(
            Map<FactProperty, Function<PolicyFacts<?>, @Nullable Object>> more, List<DecisionTable> itsTables) {
        List<FactProperty> all = new ArrayList<>(properties);
        List<Function<PolicyFacts<?>, @Nullable Object>> values = new ArrayList<>(openValues);
        more.forEach((property, value) -> {
            all.add(new FactProperty(
                    property.name(),
                    property.type(),
                    property.perhapsUnknown(),
                    property.source(),
                    values.size(),
                    property.values(),
                    property.meaning()));
            values.add(value);
        });
        List<DecisionTable> allTables =
                Stream.concat(tables.stream(), itsTables.stream()).toList();
        return new Topic(shape, new Extent(all, allTables, values), names);
    }

    /** Returns this topic with a rule set's names in place of the handbook's. */
    public Topic under(RuleNames its) {
        return new Topic(shape, new Extent(properties, tables, openValues), its);
    }

    /** Returns the company's names that the topic's rules may use. */
    public RuleNames names() {
        return names;
    }

    /** Returns all values of a property, in order; empty if there are too many to list, as with figures. */
    public List<Object> values(FactProperty property) {
        return property.values().isEmpty() ? names.values(property.type()) : List.copyOf(property.values());
    }

    /** Returns its name: {@code due-time}. */
    public String title() {
        return shape.title();
    }

    /** Returns the name of the topic's rule file, such as {@code due-time.drl}. */
    public String file() {
        return title() + ".drl";
    }

    /** Returns the name of the topic's example file, such as {@code due-time-examples.csv}. */
    public String exampleFile() {
        return title() + "-examples.csv";
    }

    /** Returns the package that the topic's rule file declares, such as {@code io.orderkit.rules.standard.duetime}. */
    public String rulePackage() {
        return "io.orderkit.rules." + (isOwn() ? "own." : "standard.") + title().replace("-", "");
    }

    /** Returns the identifier that distinguishes this topic's compiled classes from those of other topics. */
    public String modelId() {
        return "Of" + title().replace("-", "");
    }

    /** Returns the name of the class into which the topic's rule file is compiled. */
    public String modelClass() {
        return rulePackage() + ".Rules" + modelId();
    }

    /** Returns whether the topic was added by a host. */
    public boolean isOwn() {
        return shape.own();
    }

    /**
     * Returns whether the topic's files are optional in a rule directory. If an optional file is missing, the shipped
     * file is used.
     */
    public boolean mayBeMissing() {
        return shape.mayBeMissing();
    }

    /** Returns the Java type of the question's facts. */
    public Class<?> facts() {
        return shape.facts();
    }

    /** Returns the type of the record that the topic's rules read. */
    public Class<? extends Record> fact() {
        return shape.fact();
    }

    /** Returns the name of the topic's fact in the rule file. */
    public String factName() {
        return shape.factName();
    }

    /** Returns a new collector for the rulings of the topic's rules; it implements the ruling interface ({@link #ruling()}). */
    public RulingCollector<?> collector() {
        return shape.collector().apply(names);
    }

    /** Returns the Java interface of the rulings that the topic's rules call. */
    public Class<?> ruling() {
        return shape.ruling();
    }

    /** Returns the rulings that the topic's rules may give. */
    public List<RulingWord> rulings() {
        return rulings;
    }

    /** Returns the ruling that a method call represents. */
    public RulingWord word(Method called, Object[] arguments) {
        return rulings.stream()
                .filter(word -> word.isCalledBy(called, arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(called + " is not a ruling of " + title()));
    }

    /** Returns the names of the figures that a reason's sentence may contain in addition to the fact's properties. */
    public Set<String> figures() {
        return collector().figures().keySet();
    }

    /** Returns the parts of the topic's answer, with their types. */
    public Map<String, Type> parts() {
        return shape.parts();
    }

    /**
     * Returns the maximum plausible figures, by property name. Not every property has a maximum. If a host's data
     * contains a larger figure, a ruling may reject it, but the rule is not at fault.
     */
    public Map<String, BigDecimal> sensibleFigures() {
        return shape.sensible();
    }

    /** Returns the properties of the topic's fact. The components of the fact's record come first, followed by the open properties. */
    public List<FactProperty> properties() {
        return properties;
    }

    public Optional<FactProperty> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the decision tables that supply values for the topic's fact. */
    public List<DecisionTable> tables() {
        return tables;
    }

    /**
     * Returns the values of the record components that come from the facts. A value that is unknown or comes from a table is null.
     */
    public @Nullable Object[] given(PolicyFacts<?> facts) {
        return shape.given(facts);
    }

    /**
     * Returns the values of the open properties that come from the facts, by property number. A value that is unknown or comes from a table
     * is null.
     *
     * @param wanted a flag for each open property, by number; if the flag is false, null is returned in place of the value
     */
    public @Nullable Object[] open(PolicyFacts<?> facts, boolean[] wanted) {
        @Nullable Object[] values = new Object[openValues.size()];
        for (int i = 0; i < values.length; i++) {
            if (wanted[i]) {
                values[i] = openValues.get(i).apply(facts);
            }
        }
        return values;
    }

    /** Returns the number of the topic's open properties. */
    public int openCount() {
        return openValues.size();
    }

    /**
     * Returns an array with a flag for each open property: true if the set contains the property's name. If the set
     * contains none of the names, the array is empty.
     */
    public boolean[] wanted(Set<String> names) {
        boolean[] wanted = new boolean[openValues.size()];
        boolean any = false;
        for (FactProperty property : properties) {
            if (property.isOpen() && names.contains(property.name())) {
                wanted[property.place()] = true;
                any = true;
            }
        }
        return any ? wanted : new boolean[0];
    }

    /** Returns the record that the rules read, built from the values of its components and open properties. */
    public Record seen(@Nullable Object[] values, @Nullable Object[] open) {
        return shape.seen().make(values, OpenValues.of(open));
    }

    /** Returns the record that the rules read, built from one value for each property, in the order of the properties. */
    public Record fact(@Nullable Object[] all) {
        @Nullable Object[] values = new Object[components.size() - 1];
        @Nullable Object[] open = new Object[openValues.size()];
        for (int i = 0; i < all.length; i++) {
            FactProperty property = properties.get(i);
            (property.isOpen() ? open : values)[property.place()] = all[i];
        }
        return seen(values, open);
    }

    /** Returns facts built from the known values, which are indexed by property name. */
    public PolicyFacts<?> make(Map<String, Object> known) {
        return shape.maker().apply(known);
    }

    /** Returns the value of a property in a fact; null if the value is unknown. */
    public @Nullable Object value(Record fact, FactProperty property) {
        return property.of(fact, components);
    }

    /** Returns the known values in a fact by property name, in the order of the properties. */
    public Map<String, Object> known(Record fact) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (FactProperty property : properties) {
            Object value = value(fact, property);
            if (value != null) {
                known.put(property.name(), value);
            }
        }
        return known;
    }

    /** Returns the types that have constants, by simple name. */
    public Map<String, Class<?>> constants() {
        Map<String, Class<?>> constants = new TreeMap<>();
        Stream.concat(
                        properties.stream().map(FactProperty::type),
                        rulings.stream()
                                .flatMap(word -> word.parameters().stream().map(RulingWord.Parameter::type)))
                .filter(TypeValues::areConstants)
                .forEach(type -> constants.put(type.getSimpleName(), type));
        return constants;
    }

    /** Returns the properties whose values come from the facts, in their declared order. */
    public List<FactProperty> asked() {
        return properties.stream().filter(FactProperty::isGiven).toList();
    }

    /** Returns the properties whose values come only from a decision table. */
    public List<FactProperty> tabled() {
        return properties.stream()
                .filter(property -> property.source() == Source.TABLE || property.source() == Source.OPEN_TABLE)
                .toList();
    }

    @Override
    public int compareTo(Topic other) {
        return Comparator.comparingInt((Topic topic) -> topic.shape.order())
                .thenComparing(Topic::title)
                .compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Topic topic && topic.title().equals(title()));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return title();
    }

    static List<RulingWord> words(Class<?> ruling) {
        return Arrays.stream(ruling.getMethods())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .map(RulingWord::of)
                .toList();
    }
}
