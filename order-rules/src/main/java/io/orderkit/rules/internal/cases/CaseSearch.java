package io.orderkit.rules.internal.cases;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * A search for a case in which some conditions hold and others do not. The search chooses values field by field, and backtracks as soon as
 * a condition has the wrong result. An instance can be used for only one search.
 */
public final class CaseSearch {
    private static final CaseCondition[] NONE = {};

    private final CasePart part;
    private final int[] fields;
    private final CaseCondition[] wanted;
    private final CaseCondition[] unwanted;
    private final CaseQuery query;
    private final SearchBudget budget;

    private CaseSearch(CaseQuery query, SearchBudget budget) {
        this.part = CasePart.of(query.allowed());
        this.fields = query.fields().stream().toArray();
        this.wanted = query.wanted().toArray(NONE);
        this.unwanted = query.unwanted().toArray(NONE);
        this.query = query;
        this.budget = budget;
    }

    /**
     * The result of a search.
     *
     * @param smallest the smallest matching case; empty when the search found none
     * @param covered the number n such that all cases with at most n unusual values were examined; {@link Integer#MAX_VALUE} if all cases
     *     were examined
     */
    public record Result(Optional<int[]> smallest, int covered) {}

    /**
     * Returns the smallest case: the one with the fewest unusual values and, among those, the one with the lowest
     * values, compared field by field.
     *
     * @param from the maximum number of unusual values per case in the first pass of the search
     */
    public static Result smallest(CaseQuery query, int from, SearchBudget budget) {
        CaseSearch search = new CaseSearch(query, budget);
        for (int most = from; most <= search.fields.length; most++) {
            if (search.found(0, most, search.wanted, search.unwanted)) {
                return new Result(Optional.of(search.found()), most);
            }
            if (budget.spent()) {
                return new Result(Optional.empty(), most - 1);
            }
        }
        return new Result(Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * Returns whether a matching case may exist. The result is true if the search finds a matching case, or if the
     * budget runs out first.
     */
    public static boolean possible(CaseQuery query, SearchBudget budget) {
        CaseSearch search = new CaseSearch(query, budget);
        return search.found(0, search.fields.length, search.wanted, search.unwanted) || budget.spent();
    }

    private int[] found() {
        int[] chosen = part.chosen().clone();
        for (int field = 0; field < chosen.length; field++) {
            if (chosen[field] == CasePart.OPEN) {
                chosen[field] = part.allowed().get(field).nextSetBit(0);
            }
        }
        return chosen;
    }

    /**
     * @param left the number of unusual values that the search may still choose
     */
    private boolean found(int depth, int left, CaseCondition[] hold, CaseCondition[] fail) {
        int last = depth == 0 ? CasePart.OPEN : fields[depth - 1];
        Optional<CaseCondition[]> holdOpen = undecided(hold, last, Certainty.ALWAYS);
        Optional<CaseCondition[]> failOpen =
                holdOpen.isEmpty() ? Optional.empty() : undecided(fail, last, Certainty.NEVER);
        if (holdOpen.isEmpty() || failOpen.isEmpty() || budget.spent()) {
            return false;
        }
        if (depth == fields.length || (holdOpen.get().length + failOpen.get().length == 0 && query.anySuits())) {
            return query.also().test(part.chosen());
        }
        int field = fields[depth];
        BitSet values = part.allowed().get(field);
        for (int value = values.nextSetBit(0); value >= 0; value = values.nextSetBit(value + 1)) {
            if (value > 0 && left == 0) {
                break;
            }
            part.chosen()[field] = value;
            if (found(depth + 1, value > 0 ? left - 1 : left, holdOpen.get(), failOpen.get())) {
                return true;
            }
        }
        part.chosen()[field] = CasePart.OPEN;
        return false;
    }

    /** Returns the conditions that remain undecided after a value is chosen for a field; empty if one of them has the wrong result. */
    private Optional<CaseCondition[]> undecided(CaseCondition[] conditions, int last, Certainty must) {
        budget.spend(conditions.length);
        CaseCondition[] open = new CaseCondition[conditions.length];
        int count = 0;
        for (CaseCondition condition : conditions) {
            boolean asked = last == CasePart.OPEN || condition.reads(last);
            Certainty certainty = asked ? condition.in(part) : Certainty.OPEN;
            if (certainty == Certainty.OPEN) {
                open[count] = condition;
                count++;
            } else if (certainty != must) {
                return Optional.empty();
            }
        }
        return Optional.of(count == conditions.length ? conditions : Arrays.copyOf(open, count));
    }
}
