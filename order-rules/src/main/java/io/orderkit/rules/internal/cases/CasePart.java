package io.orderkit.rules.internal.cases;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A part of the cases: some fields have one chosen value, the others any that is allowed. Changed by the search that owns it. */
public final class CasePart {
    static final int OPEN = -1;

    private final int[] chosen;
    private final List<BitSet> allowed;

    /**
     * @param chosen the chosen value of each field by its place; {@value #OPEN} where none is chosen
     * @param allowed the values of each field that may be chosen
     */
    public CasePart(int[] chosen, List<BitSet> allowed) {
        this.chosen = chosen;
        this.allowed = List.copyOf(allowed);
    }

    /** Returns the chosen values, for being changed. */
    public int[] chosen() {
        return chosen;
    }

    public List<BitSet> allowed() {
        return allowed;
    }

    /** Returns the cases in which the fields have allowed values. */
    public static CasePart of(List<BitSet> allowed) {
        int[] chosen = new int[allowed.size()];
        Arrays.fill(chosen, OPEN);
        return new CasePart(chosen, allowed);
    }

    public boolean open(int field) {
        return chosen[field] == OPEN;
    }

    /** Returns how sure it is that a field has one of the values. */
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
