package io.orderkit.rules.internal.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The space of all cases that an analysis distinguishes.
 *
 * @param fields the fields that distinguish the cases
 * @param properties the properties that rules read, by name, each derived from the fields
 */
public record CaseSpace(List<CaseField> fields, Map<String, CaseProperty> properties) {
    public CaseSpace {
        fields = List.copyOf(fields);
        properties = Map.copyOf(properties);
    }

    public CaseProperty property(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    /** Returns all values of each field. */
    public List<BitSet> everything() {
        List<BitSet> all = new ArrayList<>();
        for (CaseField field : fields) {
            BitSet values = new BitSet();
            values.set(0, field.values().size());
            all.add(values);
        }
        return all;
    }
}
