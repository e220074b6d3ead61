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
 * The parts of a topic that are the same in every rule set.
 *
 * @param order the position among the topics
 * @param title the name of the topic
 * @param own whether a host has added it
 * @param mayBeMissing whether a rule directory may lack its files, which are then replaced by the shipped ones
 * @param facts the type of the question's facts
 * @param given the function that returns the values of the record's components in facts
 * @param maker the function that creates facts from the known values
 * @param fact the type of the record for the rules; its last component contains the open values
 * @param factName the name of the fact in the file
 * @param seen the function that creates the record for the rules
 * @param ruling the type of the rulings that its rules call
 * @param collector the function that creates a collector of that type for the names of a rule set
 * @param rulings the rulings that its rules may give
 * @param parts the parts of its answer
 * @param properties the properties of the fact
 * @param openValues the functions that return the open values, by number
 * @param tables the tables that every rule set has
 * @param sensible the largest plausible figures of properties
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
    /** The function that creates the record for the rules. */
    public interface Seen {
        Record make(@Nullable Object[] values, OpenValues open);
    }

    @Nullable
    Object[] given(PolicyFacts<?> asked) {
        return given.apply(facts.cast(asked));
    }
}
