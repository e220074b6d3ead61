package io.orderkit.rules.internal.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cases that an analysis distinguishes.
 *
 * @param fields the fields in which cases differ
 * @param properties the derivation of each property from the fields, by the name that rules use
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
