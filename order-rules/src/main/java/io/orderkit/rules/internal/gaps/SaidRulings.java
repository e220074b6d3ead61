package io.orderkit.rules.internal.gaps;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.rules.internal.language.Condition;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.language.SampleFacts;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The rulings that one rule gives, which can be passed to a collector. */
final class SaidRulings {
    /** A figure so large that every ruling with a limit rejects it. */
    private static final int LARGE = 1_000_000;

    private final Topic topic;
    private final Map<String, FactProperty> types;
    private final Map<String, String> names = new TreeMap<>();
    private final List<Said> said;

    /** A single ruling, in which each argument is either a value or a {@link Named} property. */
    private record Said(RulingWord ruling, List<Object> arguments) {}

    private record Named(String property) {}

    SaidRulings(Topic topic, Rule rule) {
        this.topic = topic;
        this.types = new Vocabulary(topic).properties();
        rule.parts().forEach(part -> {
            if (part instanceof Condition.Named named) {
                names.put(named.variable(), named.property());
            }
        });
        Vocabulary words = new Vocabulary(topic);
        this.said = rule.statements().stream()
                .map(statement -> said(words, statement))
                .toList();
    }

    private Said said(Vocabulary words, RuleStatement statement) {
        RulingWord ruling = words.rulings().stream()
                .filter(method -> method.name().equals(statement.ruling()) && takes(method, statement.arguments()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(statement + " was checked but is not a ruling"));
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < statement.arguments().size(); i++) {
            Operand argument = statement.arguments().get(i);
            arguments.add(
                    argument instanceof Operand.Variable ? new Named(property(argument)) : argument.as(ruling.type(i)));
        }
        return new Said(ruling, arguments);
    }

    private boolean takes(RulingWord ruling, List<Operand> arguments) {
        boolean takes = ruling.parameters().size() == arguments.size();
        for (int i = 0; takes && i < arguments.size(); i++) {
            Operand argument = arguments.get(i);
            takes = argument instanceof Operand.Variable
                    ? type(property(argument)) == ruling.type(i)
                    : argument.fits(ruling.type(i));
        }
        return takes;
    }

    private Class<?> type(String property) {
        return Objects.requireNonNull(types.get(property)).type();
    }

    private String property(Operand variable) {
        return Objects.requireNonNull(names.get(variable.toString()));
    }

    /** Returns the names of the properties passed as arguments to the rulings. */
    Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        said.forEach(each -> each.arguments().stream()
                .filter(Named.class::isInstance)
                .forEach(named -> properties.add(((Named) named).property())));
        return properties;
    }

    /** Returns the required terms that the rulings of this rule supply. */
    Set<String> terms() {
        RulingCollector<?> collector = topic.collector();
        Set<String> terms = new LinkedHashSet<>(collector.unsaid());
        said.forEach(each -> objection(each, collector, any -> Optional.empty()));
        terms.removeAll(collector.unsaid());
        return terms;
    }

    /**
     * Passes all rulings of the rule to a collector and returns the first objection; empty if the collector accepts all of them.
     *
     * @param values the values of the properties in a case; if a property has no value, an arbitrary one is used
     */
    Optional<String> say(RulingCollector<?> collector, Function<String, Optional<Object>> values) {
        return said.stream()
                .flatMap(each -> objection(each, collector, values).stream())
                .findFirst();
    }

    private Optional<String> objection(
            Said each, RulingCollector<?> collector, Function<String, Optional<Object>> values) {
        List<Object> arguments = each.arguments().stream()
                .<Object>map(argument -> argument instanceof Named named
                        ? values.apply(named.property()).orElseGet(() -> SampleFacts.any(type(named.property())))
                        : argument)
                .toList();
        try {
            each.ruling().say(collector, arguments);
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns the smallest whole number that the rulings reject for each property. The result omits properties
     * without such a limit.
     */
    Map<String, BigDecimal> refusedFrom() {
        Map<String, BigDecimal> refused = new TreeMap<>();
        for (String property : properties()) {
            Class<?> type = type(property);
            if (isNumber(type) && !refuses(property, type, 1) && refuses(property, type, LARGE)) {
                int taken = 1;
                int not = LARGE;
                while (not - taken > 1) {
                    int between = taken + (not - taken) / 2;
                    boolean no = refuses(property, type, between);
                    not = no ? between : not;
                    taken = no ? taken : between;
                }
                refused.put(property, BigDecimal.valueOf(not));
            }
        }
        return refused;
    }

    private static boolean isNumber(Class<?> type) {
        return ValueKind.of(type) == ValueKind.FIGURE || ValueKind.of(type) == ValueKind.WHOLE;
    }

    private boolean refuses(String property, Class<?> type, int figure) {
        Object value = ValueKind.of(type) == ValueKind.FIGURE ? BigDecimal.valueOf(figure) : (Object) figure;
        return say(topic.collector(), name -> name.equals(property) ? Optional.of(value) : Optional.empty())
                .isPresent();
    }

    /** Returns a key for these rulings. Two rules have equal keys if they give the same rulings. */
    List<?> identity() {
        return said;
    }
}
