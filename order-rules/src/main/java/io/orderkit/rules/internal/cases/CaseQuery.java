package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A query for a case that satisfies certain conditions.
 *
 * @param wanted the conditions that must hold
 * @param unwanted the conditions that must not hold
 * @param allowed the allowed values of each field
 * @param also an additional requirement on the chosen values
 * @param alsoFields the fields that the additional requirement reads
 */
public record CaseQuery(
        List<CaseCondition> wanted,
        List<CaseCondition> unwanted,
        List<BitSet> allowed,
        Predicate<int[]> also,
        BitSet alsoFields) {
    public CaseQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        allowed = List.copyOf(allowed);
    }

    public static CaseQuery of(
            List<? extends CaseCondition> wanted, List<? extends CaseCondition> unwanted, List<BitSet> allowed) {
        return new CaseQuery(List.copyOf(wanted), List.copyOf(unwanted), allowed, any -> true, new BitSet());
    }

    /** Returns this query with an additional requirement on the values of some fields. */
    public CaseQuery and(BitSet read, Predicate<int[]> required) {
        return new CaseQuery(wanted, unwanted, allowed, required, read);
    }

    /**
     * Returns the fields that the query reads. In a result, the fields that the query does not read have their usual
     * values.
     */
    public BitSet fields() {
        BitSet fields = (BitSet) alsoFields.clone();
        Stream.concat(wanted.stream(), unwanted.stream()).forEach(condition -> fields.or(condition.fields()));
        return fields;
    }

    /**
     * Returns whether the query has no additional requirement, so that every case that meets the conditions is a
     * result.
     */
    public boolean anySuits() {
        return alsoFields.isEmpty();
    }
}
