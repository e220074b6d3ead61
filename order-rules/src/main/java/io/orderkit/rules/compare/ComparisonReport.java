package io.orderkit.rules.compare;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * The total of what two rule sets judge differently.
 *
 * @param before which rules the ones were
 * @param after which rules the others were
 * @param facts how many facts both judged
 * @param otherAnswer how many get another answer
 * @param otherReasons how many get the same answer by other rules or for other reasons
 * @param failedBefore to how many the ones gave no verdict
 * @param failedAfter to how many the others give no verdict
 * @param orders how many orders get another answer; counted up to {@value #MOST_ORDERS}
 * @param changes where the differences come from, the most frequent first
 */
public record ComparisonReport(
        RuleSetVersion before,
        RuleSetVersion after,
        long facts,
        long otherAnswer,
        long otherReasons,
        long failedBefore,
        long failedAfter,
        int orders,
        List<Change> changes) {
    /** Orders are told apart up to this number; beyond it, the figure is a lower bound. */
    public static final int MOST_ORDERS = 20_000;

    /** Origins, and kinds of difference, are told apart up to this number. */
    public static final int MOST_KINDS = 1000;

    public ComparisonReport {
        changes = List.copyOf(changes);
    }

    /** Returns how many differences belong to no origin that is listed, since there are more than {@value #MOST_KINDS}. */
    public long unlisted() {
        return otherAnswer
                + otherReasons
                - changes.stream().mapToLong(Change::count).sum();
    }

    /** Returns whether both judge everything alike, by the same rules. */
    public boolean alike() {
        return otherAnswer == 0 && otherReasons == 0;
    }

    /**
     * Differences of one origin: the same rules fired before, and the same rules fire after.
     *
     * @param file the rule file
     * @param rulesBefore the rules that fired before
     * @param rulesAfter the rules that fire after
     * @param otherAnswer whether the answer is another one
     * @param count how many facts
     * @param first one of them, as an example
     * @param kinds how their answers differ, each once, as they turned up; at most {@value #MOST_KINDS} in a report
     * @param orders their orders, each once; at most {@value #MOST_ORDERS} in a report
     */
    public record Change(
            String file,
            List<String> rulesBefore,
            List<String> rulesAfter,
            boolean otherAnswer,
            long count,
            Difference first,
            List<Kind> kinds,
            List<OrderId> orders) {
        public Change {
            kinds = List.copyOf(kinds);
            rulesBefore = List.copyOf(rulesBefore);
            rulesAfter = List.copyOf(rulesAfter);
            orders = List.copyOf(orders);
        }
    }

    /**
     * Differences of one origin that are alike.
     *
     * @param before how the ones judge
     * @param after how the others judge
     * @param count how many facts
     */
    public record Kind(RuleSetAnswer before, RuleSetAnswer after, long count) {}
}
