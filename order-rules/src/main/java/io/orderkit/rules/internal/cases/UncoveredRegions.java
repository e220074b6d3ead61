package io.orderkit.rules.internal.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A search for regions of cases in which no rule fires. Each region is reported with its smallest case. */
public final class UncoveredRegions {
    private final CaseSpace space;
    private final List<CaseCondition> rules;
    private final SearchBudget budget;
    private final List<Uncovered> found = new ArrayList<>();
    private int covered = Integer.MAX_VALUE;

    /** A region in which no rule fires, with the smallest of its cases that are not in an earlier region. */
    public static final class Uncovered {
        private final int[] smallest;
        private final CaseRegion region;

        private Uncovered(int[] smallest, CaseRegion region) {
            this.smallest = smallest;
            this.region = region;
        }

        public int[] smallest() {
            return smallest;
        }

        public CaseRegion region() {
            return region;
        }
    }

    private UncoveredRegions(CaseSpace space, List<CaseCondition> rules, SearchBudget budget) {
        this.space = space;
        this.rules = rules;
        this.budget = budget;
    }

    /** Returns the regions in which no rule fires, up to a maximum number. */
    public static UncoveredRegions of(CaseSpace space, List<CaseCondition> rules, int most, SearchBudget budget) {
        UncoveredRegions regions = new UncoveredRegions(space, rules, budget);
        regions.search(most);
        return regions;
    }

    public List<Uncovered> found() {
        return found;
    }

    /**
     * Returns the number n such that all cases with at most n unusual values were examined; see {@link CaseSearch.Result#covered}.
     */
    public int covered() {
        return covered;
    }

    private void search(int most) {
        List<CaseCondition> known = new ArrayList<>(rules);
        int from = 0;
        while (found.size() < most) {
            CaseSearch.Result result =
                    CaseSearch.smallest(CaseQuery.of(List.of(), known, space.everything()), from, budget);
            if (result.smallest().isEmpty()) {
                covered = result.covered();
                return;
            }
            from = result.covered();
            CaseRegion region = region(result.smallest().get());
            known.add(region);
            found.add(new Uncovered(result.smallest().get(), region));
        }
    }

    /**
     * Returns the region around a case. The region is widened field by field: each field gets all values for which no
     * rule fires.
     */
    private CaseRegion region(int[] smallest) {
        List<BitSet> allowed = space.everything();
        BitSet read = new BitSet();
        rules.forEach(rule -> read.or(rule.fields()));
        for (int field = read.nextSetBit(0); field >= 0; field = read.nextSetBit(field + 1)) {
            allowed.set(field, BitSet.valueOf(new long[0]));
            allowed.get(field).set(smallest[field]);
        }
        for (int field = read.nextSetBit(0); field >= 0; field = read.nextSetBit(field + 1)) {
            allowed.set(field, uncovered(allowed, field, smallest[field]));
        }
        return CaseRegion.of(allowed, space);
    }

    private BitSet uncovered(List<BitSet> allowed, int field, int own) {
        BitSet values = new BitSet();
        List<BitSet> tried = new ArrayList<>(allowed);
        tried.set(field, space.everything().get(field));
        List<CaseCondition> near = rules.stream()
                .filter(rule -> rule.in(CasePart.of(tried)) != Certainty.NEVER)
                .toList();
        for (int value = 0; value < space.fields().get(field).values().size(); value++) {
            BitSet one = new BitSet();
            one.set(value);
            tried.set(field, one);
            values.set(value, value == own || near.stream().noneMatch(rule -> fires(rule, tried)));
        }
        return values;
    }

    private boolean fires(CaseCondition rule, List<BitSet> allowed) {
        budget.spend(1);
        return switch (rule.in(CasePart.of(allowed))) {
            case NEVER -> false;
            case ALWAYS -> true;
            case OPEN -> CaseSearch.possible(CaseQuery.of(List.of(rule), List.of(), allowed), budget);
        };
    }
}
