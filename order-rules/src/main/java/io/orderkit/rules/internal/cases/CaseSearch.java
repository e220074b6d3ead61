package io.orderkit.rules.internal.cases;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The search for a case in which some conditions hold and others do not. It chooses a value field by field, and backtracks as soon as a
 * condition is decided the wrong way. An instance serves one search.
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
     * @param smallest the smallest case; empty when none was found
     * @param covered the number of fields with unusual values up to which all cases were examined; {@link Integer#MAX_VALUE} when every
     *     case was
     */
    public record Result(Optional<int[]> smallest, int covered) {}

    /**
     * Returns the smallest case: first the one with the fewest unusual values, then the one with the lowest values, compared field by
     * field.
     *
     * @param from the number of fields with unusual values at which to start
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

    /** Returns whether such a case exists; true when the budget is spent before the answer is known. */
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

    /** @param left the number of further fields that may have an unusual value */
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

    /** Returns the conditions that are still open after a field is chosen; empty when one of them is decided the wrong way. */
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
