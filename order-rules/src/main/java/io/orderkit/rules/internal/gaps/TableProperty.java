package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseProperty;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A property whose value comes from a decision table. Cases that the table does not distinguish share a single lookup.
 */
final class TableProperty implements CaseProperty {
    /**
     * The number of bits for each field in a lookup key. A key has room for four fields, and each field can have more
     * values than a rule file can contain.
     */
    private static final int BITS_A_FIELD = 16;

    private static final int MOST_FIELDS = Long.SIZE / BITS_A_FIELD;

    private final SortedMap<Integer, ValueClasses> fields = new TreeMap<>();
    private final Function<int[], Optional<Object>> seen;
    private final Map<Long, Optional<Object>> known = new HashMap<>();

    /**
     * @param fields the fields that the table reads, by field index, each with the equivalence classes of its values
     * @param seen the function that returns the property's value in a case
     */
    TableProperty(Map<Integer, ValueClasses> fields, Function<int[], Optional<Object>> seen) {
        this.seen = seen;
        fields.forEach((field, classes) -> {
            if (classes.tellApart()) {
                this.fields.put(field, classes);
            }
        });
    }

    @Override
    public BitSet fields() {
        BitSet places = new BitSet();
        fields.keySet().forEach(places::set);
        return places;
    }

    @Override
    public Optional<Object> value(int[] chosen) {
        if (fields.size() > MOST_FIELDS) {
            return lookUp(chosen);
        }
        long key = 0;
        for (Map.Entry<Integer, ValueClasses> field : fields.entrySet()) {
            key = key << BITS_A_FIELD | field.getValue().of(chosen[field.getKey()]);
        }
        return known.computeIfAbsent(key, any -> lookUp(chosen));
    }

    private Optional<Object> lookUp(int[] chosen) {
        return seen.apply(chosen);
    }
}
