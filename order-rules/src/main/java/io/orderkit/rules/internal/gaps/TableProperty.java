package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.topics.RecordValues;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A property that a decision table fills in. It is looked up once for the values on which it depends. */
final class TableProperty implements CaseProperty {
    /** Four fields fit into a key, each with more values than the limits of rule files allow. */
    private static final int BITS_A_FIELD = 16;

    private static final int MOST_FIELDS = Long.SIZE / BITS_A_FIELD;

    private final String name;
    private final BitSet fields;
    private final Function<int[], Record> seen;
    private final Map<Long, Optional<Object>> known = new HashMap<>();

    /** @param seen returns what rules see of a case */
    TableProperty(String name, BitSet fields, Function<int[], Record> seen) {
        this.name = name;
        this.fields = fields;
        this.seen = seen;
    }

    @Override
    public BitSet fields() {
        return (BitSet) fields.clone();
    }

    @Override
    public Optional<Object> value(int[] chosen) {
        if (fields.cardinality() > MOST_FIELDS) {
            return lookUp(chosen);
        }
        long key = 0;
        for (int field = fields.nextSetBit(0); field >= 0; field = fields.nextSetBit(field + 1)) {
            key = key << BITS_A_FIELD | chosen[field];
        }
        return known.computeIfAbsent(key, any -> lookUp(chosen));
    }

    private Optional<Object> lookUp(int[] chosen) {
        return Optional.ofNullable(RecordValues.known(seen.apply(chosen)).get(name));
    }
}
