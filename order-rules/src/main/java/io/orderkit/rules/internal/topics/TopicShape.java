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
 * @param order its place among the topics
 * @param title its name
 * @param own whether a host has added it
 * @param mayBeMissing whether a rule directory may lack its files, so that the shipped ones stand in
 * @param facts the type of the facts that ask it
 * @param given finds the values of the record's components in facts
 * @param maker makes facts of the values that are known
 * @param fact the record that its rules look at; its last component holds the open values
 * @param factName what its file calls the fact
 * @param seen makes such a record
 * @param ruling the type of what its rules speak to
 * @param collector makes a collector of that type, under the names of a rule set
 * @param rulings what its rules may say
 * @param parts the parts of its answer
 * @param properties the properties of the fact
 * @param openValues finds the values of the open ones, by number
 * @param tables the tables that every rule set has
 * @param sensible the largest figures of properties that make sense
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
    /** Makes the fact that rules look at. */
    public interface Seen {
        Record make(@Nullable Object[] values, OpenValues open);
    }

    @Nullable
    Object[] given(PolicyFacts<?> asked) {
        return given.apply(facts.cast(asked));
    }
}
