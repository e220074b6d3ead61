package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.List;

/**
 * A set of similar cases: all combinations of the allowed values of each field.
 *
 * @param allowed the allowed values of each field
 * @param fields the fields that are restricted to some of their values
 */
public record CaseRegion(List<BitSet> allowed, BitSet fields) implements CaseCondition {
    public static CaseRegion of(List<BitSet> allowed, CaseSpace space) {
        BitSet fields = new BitSet();
        for (int field = 0; field < allowed.size(); field++) {
            fields.set(
                    field,
                    allowed.get(field).cardinality()
                            < space.fields().get(field).values().size());
        }
        return new CaseRegion(List.copyOf(allowed), fields);
    }

    @Override
    public Certainty in(CasePart part) {
        Certainty all = Certainty.ALWAYS;
        for (int field = fields.nextSetBit(0); field >= 0; field = fields.nextSetBit(field + 1)) {
            Certainty one = part.has(field, allowed.get(field));
            if (one == Certainty.NEVER) {
                return one;
            }
            all = one == Certainty.OPEN ? one : all;
        }
        return all;
    }
}
