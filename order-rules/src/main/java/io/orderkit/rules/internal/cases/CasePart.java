package io.orderkit.rules.internal.cases;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A set of cases in which some fields have a chosen value and all others can have any of their allowed values. Only the search that owns
 * this object may modify it.
 */
public final class CasePart {
    static final int OPEN = -1;

    private final int[] chosen;
    private final List<BitSet> allowed;

    /**
     * @param chosen the chosen value of each field, by field index; {@value #OPEN} for a field without a chosen value
     * @param allowed the allowed values of each field
     */
    public CasePart(int[] chosen, List<BitSet> allowed) {
        this.chosen = chosen;
        this.allowed = List.copyOf(allowed);
    }

    /** Returns the chosen values as an array that the caller may modify. */
    public int[] chosen() {
        return chosen;
    }

    public List<BitSet> allowed() {
        return allowed;
    }

    /** Returns the set of cases in which every field may have any of its allowed values. */
    public static CasePart of(List<BitSet> allowed) {
        int[] chosen = new int[allowed.size()];
        Arrays.fill(chosen, OPEN);
        return new CasePart(chosen, allowed);
    }

    public boolean open(int field) {
        return chosen[field] == OPEN;
    }

    /** Returns whether a field has one of several values in all of these cases, in none, or only in some. */
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
