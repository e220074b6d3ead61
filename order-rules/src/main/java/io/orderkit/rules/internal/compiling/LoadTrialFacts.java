package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.SampleFacts;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of facts that meets as many conditions of a rule file as possible. The facts are built from the values that occur in the rules'
 * comparisons.
 */
final class LoadTrialFacts {
    private static final long SEED = 20260302L;

    private final Map<String, List<Operand>> compared = new HashMap<>();

    private LoadTrialFacts(RuleFile file) {
        file.rules().stream()
                .flatMap(Rule::parts)
                .forEach(part -> compared.computeIfAbsent(part.property(), name -> new ArrayList<>())
                        .addAll(part.operands()));
    }

    /**
     * Returns the facts for a trial run of a rule file. The same file always produces the same facts. The facts
     * in the first half of the list are equal, so that joins between facts find matches.
     */
    static List<Record> facts(RuleFile file, int count) {
        LoadTrialFacts worst = new LoadTrialFacts(file);
        Random random = new Random(SEED);
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(worst.fact(file.topic(), i < count / 2 ? new Random(SEED) : random));
        }
        return facts;
    }

    private Record fact(Topic topic, Random choice) {
        List<FactProperty> properties = topic.properties();
        @Nullable Object[] values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            List<@Nullable Object> pool = new ArrayList<>(pool(topic, properties.get(i)));
            if (properties.get(i).perhapsUnknown()) {
                pool.add(null);
            }
            values[i] = pool.get(choice.nextInt(pool.size()));
        }
        return topic.fact(values);
    }

    private List<Object> pool(Topic topic, FactProperty property) {
        Class<?> type = property.type();
        Set<Object> pool = new LinkedHashSet<>(Set.of(SampleFacts.any(property)));
        if (property.kind() == ValueKind.CONSTANT) {
            pool.addAll(topic.values(property));
        }
        for (Operand operand : compared.getOrDefault(property.name(), List.of())) {
            Optional<Object> value = operand.fits(type) ? Optional.of(operand.as(type)) : Optional.empty();
            value.ifPresent(pool::add);
            value.map(LoadTrialFacts::next).ifPresent(pool::add);
        }
        return List.copyOf(pool);
    }

    /** Returns the next larger value, or the value itself if its type has no order. */
    private static Object next(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.add(BigDecimal.ONE);
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        return value instanceof Integer whole && whole < Integer.MAX_VALUE ? (Object) (whole + 1) : value;
    }
}
