package io.orderkit.rules.internal.cases;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A part of the cases: some fields have one chosen value, the others any allowed value. The search that owns it modifies it. */
public final class CasePart {
    static final int OPEN = -1;

    private final int[] chosen;
    private final List<BitSet> allowed;

    /**
     * @param chosen the chosen value of each field, by its index; {@value #OPEN} when none is chosen
     * @param allowed the allowed values of each field
     */
    public CasePart(int[] chosen, List<BitSet> allowed) {
        this.chosen = chosen;
        this.allowed = List.copyOf(allowed);
    }

    /** Returns the chosen values, which the caller may modify. */
    public int[] chosen() {
        return chosen;
    }

    public List<BitSet> allowed() {
        return allowed;
    }

    /** Returns the part in which every field has its allowed values and none is chosen. */
    public static CasePart of(List<BitSet> allowed) {
        int[] chosen = new int[allowed.size()];
        Arrays.fill(chosen, OPEN);
        return new CasePart(chosen, allowed);
    }

    public boolean open(int field) {
        return chosen[field] == OPEN;
    }

    /** Returns the certainty with which a field has one of the values. */
    public Certainty has(int field, BitSet values) {
        if (!open(field)) {
            return Certainty.of(values.get(chosen[field]));
        }
        BitSet may = allowed.get(field);
        if (!may.intersects(values)) {
            return Certainty.NEVER;
        }
        int other = may.nextSetBit(0);
        while (other >= 0 && values.get(other)) {
            other = may.nextSetBit(other + 1);
        }
        return other < 0 ? Certainty.ALWAYS : Certainty.OPEN;
    }
}
