package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.vocabulary.OpenValues;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a topic that do not depend on the rule set.
 *
 * @param order the position of the topic among all topics
 * @param title the name of the topic
 * @param own whether the topic was added by a host
 * @param mayBeMissing whether the topic's files are optional in a rule directory
 * @param facts the Java type of the question's facts
 * @param given the function that extracts the values of the record's components from the facts
 * @param maker the function that creates facts from the values of known properties
 * @param fact the type of the record that the rules read; its last component contains the open values
 * @param factName the name of the topic's fact in the rule file
 * @param seen the function that creates the record that the rules read
 * @param ruling the Java interface of the rulings that the topic's rules call
 * @param collector the function that creates a collector; its argument is the company's names
 * @param rulings the rulings that the topic's rules may give
 * @param parts the parts of the topic's answer
 * @param properties the properties of the topic's fact
 * @param openValues the functions that return the values of the open properties, by number
 * @param tables the decision tables that the topic has in every rule set
 * @param sensible the maximum plausible figures of the properties
 */
public record TopicShape<F extends PolicyFacts<?>>(
        int order,
        String title,
        boolean own,
        boolean mayBeMissing,
        Class<F> facts,
        Function<F, @Nullable Object[]> given,
        Function<Map<String, Object>, PolicyFacts<?>> maker,
        Class<? extends Record> fact,
        String factName,
        Seen seen,
        Class<?> ruling,
        Function<RuleNames, RulingCollector<?>> collector,
        List<RulingWord> rulings,
        Map<String, Type> parts,
        List<FactProperty> properties,
        List<Function<PolicyFacts<?>, @Nullable Object>> openValues,
        List<DecisionTable> tables,
        Map<String, BigDecimal> sensible) {
    /** A function that creates the record that the rules read. */
    public interface Seen {
        Record make(@Nullable Object[] values, OpenValues open);
    }

    @Nullable
    Object[] given(PolicyFacts<?> asked) {
        return given.apply(facts.cast(asked));
    }
}
