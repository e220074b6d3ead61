package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.reading.Condition;
import io.orderkit.rules.internal.reading.Operand;
import io.orderkit.rules.internal.reading.Rule;
import io.orderkit.rules.internal.reading.RuleFile;
import io.orderkit.rules.internal.reading.Samples;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts that meet as many conditions of a file as facts can: made from the very values that its rules compare with. */
final class WorstCase {
    private static final long SEED = 20260302L;

    private final Map<String, List<Operand>> compared = new HashMap<>();

    private WorstCase(RuleFile file) {
        for (Rule rule : file.rules()) {
            rule.patterns().forEach(pattern -> pattern.conditions().forEach(this::collect));
        }
    }

    /** So many facts of the file's topic, the same for the same file; the first ones equal in all, so that joins find each other. */
    static List<Record> facts(RuleFile file, int count) {
        WorstCase worst = new WorstCase(file);
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
            if (Samples.mayBeNull(type, components[i].getName())) {
                pool.add(null);
            }
            values[i] = pool.get(choice.nextInt(pool.size()));
        }
        return Samples.fact(type, values)
                .orElseThrow(() -> new IllegalStateException(type + " refuses " + Arrays.toString(values)));
    }

    private List<Object> pool(RecordComponent property) {
        Class<?> type = property.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        Set<Object> pool = new LinkedHashSet<>(Set.of(Samples.any(type)));
        for (Operand operand : compared.getOrDefault(property.getName(), List.of())) {
            if (operand instanceof Operand.Figure figure && type == BigDecimal.class) {
                pool.add(figure.value());
                pool.add(figure.value().add(BigDecimal.ONE));
            } else if (operand instanceof Operand.Figure figure) {
                int whole = figure.value().intValue();
                pool.add(whole);
                pool.add(whole == Integer.MAX_VALUE ? whole : whole + 1);
            } else if (operand instanceof Operand.Text text) {
                pool.add(text.value());
            } else if (operand instanceof Operand.Truth truth) {
                pool.add(truth.value());
            }
        }
        return List.copyOf(pool);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Compared one) {
            add(one.property(), List.of(one.operand()));
        } else if (condition instanceof Condition.OneOf list) {
            add(list.property(), list.operands());
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::collect);
        }
    }

    private void add(String property, List<Operand> operands) {
        compared.computeIfAbsent(property, name -> new ArrayList<>()).addAll(operands);
    }
}
