package io.orderkit.rules.compare;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * The totals of the differences between two rule sets.
 *
 * @param before the version of the first rule set
 * @param after the version of the second rule set
 * @param facts the number of facts that both rule sets judged
 * @param otherAnswer the number of facts that get another answer
 * @param otherReasons the number of facts that get the same answer by other rules or for other reasons
 * @param failedBefore the number of facts to which the first rule set gives no verdict
 * @param failedAfter the number of facts to which the second rule set gives no verdict
 * @param orders the number of orders that get another answer; counted up to {@value #MOST_ORDERS}
 * @param changes the origins of the differences, the most frequent first
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
    /** The number of orders up to which they are distinguished; beyond it, the total is a lower bound. */
    public static final int MOST_ORDERS = 20_000;

    /** The number of origins, and of kinds of difference, up to which they are distinguished. */
    public static final int MOST_KINDS = 1000;

    public ComparisonReport {
        changes = List.copyOf(changes);
    }

    /** Returns the number of differences whose origin is not listed, because there are more than {@value #MOST_KINDS} origins. */
    public long unlisted() {
        return otherAnswer
                + otherReasons
                - changes.stream().mapToLong(Change::count).sum();
    }

    /** Returns whether both rule sets give the same answer to all facts, by the same rules. */
    public boolean alike() {
        return otherAnswer == 0 && otherReasons == 0;
    }

    /**
     * The differences of one origin: facts on which the same rules fired before, and the same rules fire after.
     *
     * @param file the rule file
     * @param rulesBefore the rules of the first rule set that fire
     * @param rulesAfter the rules of the second rule set that fire
     * @param otherAnswer whether the answers differ, and not only the rules or the reasons
     * @param count the number of facts
     * @param first one of the differences, as an example
     * @param kinds the distinct pairs of answers, in the order in which they were found; at most {@value #MOST_KINDS} in a report
     * @param orders the distinct orders; at most {@value #MOST_ORDERS} in a report
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
     * Differences of one origin with the same pair of answers.
     *
     * @param before the answer of the first rule set
     * @param after the answer of the second rule set
     * @param count the number of facts
     */
    public record Kind(RuleSetAnswer before, RuleSetAnswer after, long count) {}
}
