package io.orderkit.rules.compare;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running totals of the differences between two rule sets. Only a limited number of groups, orders and pairs of
 * answers are kept in memory.
 */
final class DifferenceTotals {
    private final Map<Origin, Tally> tallies = new HashMap<>();
    private final Set<OrderId> orders = new HashSet<>();
    private int listedOrders;
    private int listedKinds;
    private long facts;
    private long otherAnswer;
    private long otherReasons;
    private long failedBefore;
    private long failedAfter;

    /** The properties that all differences of one group share. */
    private record Origin(String file, List<String> before, List<String> after, boolean otherAnswer) {}

    /** The totals of one group of differences. */
    private static final class Tally {
        private final Difference first;
        private final Set<OrderId> orders = new LinkedHashSet<>();
        private final Map<List<RuleSetAnswer>, Long> kinds = new LinkedHashMap<>();
        private long count;

        Tally(Difference first) {
            this.first = first;
        }
    }

    long facts() {
        return facts;
    }

    /** Counts one fact. Returns whether the answers, the reasons or the rules differ on this fact. */
    boolean add(Difference judged) {
        facts++;
        failedBefore += judged.before().failed() ? 1 : 0;
        failedAfter += judged.after().failed() ? 1 : 0;
        if (judged.before().equals(judged.after())) {
            return false;
        }
        if (judged.otherAnswer()) {
            otherAnswer++;
            if (orders.size() < ComparisonReport.MOST_ORDERS) {
                orders.add(judged.facts().order());
            }
        } else {
            otherReasons++;
        }
        tally(judged);
        return true;
    }

    private void tally(Difference judged) {
        Origin origin = new Origin(
                judged.file(), judged.before().rules(), judged.after().rules(), judged.otherAnswer());
        Tally tally = tallies.get(origin);
        if (tally == null) {
            if (tallies.size() >= ComparisonReport.MOST_KINDS) {
                return;
            }
            tally = new Tally(judged);
            tallies.put(origin, tally);
        }
        tally.count++;
        if (listedOrders < ComparisonReport.MOST_ORDERS
                && tally.orders.add(judged.facts().order())) {
            listedOrders++;
        }
        List<RuleSetAnswer> kind = List.of(judged.before(), judged.after());
        if (tally.kinds.containsKey(kind) || listedKinds < ComparisonReport.MOST_KINDS) {
            listedKinds += tally.kinds.merge(kind, 1L, Long::sum) == 1 ? 1 : 0;
        }
    }

    ComparisonReport report(RuleSetVersion before, RuleSetVersion after) {
        List<ComparisonReport.Change> changes = new ArrayList<>();
        tallies.forEach((origin, tally) -> changes.add(new ComparisonReport.Change(
                origin.file(),
                origin.before(),
                origin.after(),
                origin.otherAnswer(),
                tally.count,
                tally.first,
                tally.kinds.entrySet().stream()
                        .map(kind -> new ComparisonReport.Kind(
                                kind.getKey().get(0), kind.getKey().get(1), kind.getValue()))
                        .toList(),
                List.copyOf(tally.orders))));
        changes.sort(Comparator.comparing(ComparisonReport.Change::otherAnswer)
                .thenComparing(ComparisonReport.Change::count)
                .reversed()
                .thenComparing(ComparisonReport.Change::file)
                .thenComparing(change -> change.rulesAfter().toString()));
        return new ComparisonReport(
                before, after, facts, otherAnswer, otherReasons, failedBefore, failedAfter, orders.size(), changes);
    }
}
