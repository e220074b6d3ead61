package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.SampleFacts;
import io.orderkit.rules.internal.topics.TypeValues;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that meet as many conditions of a file as facts can: made from the very values that its rules compare with. */
final class LoadTrialFacts {
    private static final long SEED = 20260302L;

    private final Map<String, List<Operand>> compared = new HashMap<>();

    private LoadTrialFacts(RuleFile file) {
        file.rules().stream()
                .flatMap(Rule::parts)
                .forEach(part -> compared.computeIfAbsent(part.property(), name -> new ArrayList<>())
                        .addAll(part.operands()));
    }

    /** Returns facts of the file's topic, the same for the same file; the first ones equal in all, so that joins find each other. */
    static List<Record> facts(RuleFile file, int count) {
        LoadTrialFacts worst = new LoadTrialFacts(file);
        Random random = new Random(SEED);
        List<Record> facts = new ArrayList<>();
        for (Class<? extends Record> type : file.topic().facts()) {
            int own = count / file.topic().facts().size();
            for (int i = 0; i < own; i++) {
                Random choice = i < own / 2 ? new Random(SEED) : random;
                facts.add(worst.fact(type, choice));
            }
        }
        return facts;
    }

    private Record fact(Class<? extends Record> type, Random choice) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            List<@Nullable Object> pool = new ArrayList<>(pool(components[i]));
            if (SampleFacts.mayBeNull(type, components[i].getName())) {
                pool.add(null);
            }
            values[i] = pool.get(choice.nextInt(pool.size()));
        }
        return SampleFacts.fact(type, values)
                .orElseThrow(() -> new IllegalStateException(type + " refuses " + Arrays.toString(values)));
    }

    private List<Object> pool(RecordComponent property) {
        Class<?> type = property.getType();
        Set<Object> pool = new LinkedHashSet<>(Set.of(SampleFacts.any(type)));
        if (TypeValues.areConstants(type)) {
            pool.addAll(TypeValues.of(type));
        }
        for (Operand operand : compared.getOrDefault(property.getName(), List.of())) {
            Optional<Object> value = operand.fits(type) ? Optional.of(operand.as(type)) : Optional.empty();
            value.ifPresent(pool::add);
            value.map(LoadTrialFacts::next).ifPresent(pool::add);
        }
        return List.copyOf(pool);
    }

    /** Returns the next larger value; of those that are not ordered, the same. */
    private static Object next(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.add(BigDecimal.ONE);
        }
        return value instanceof Integer whole && whole < Integer.MAX_VALUE ? (Object) (whole + 1) : value;
    }
}
