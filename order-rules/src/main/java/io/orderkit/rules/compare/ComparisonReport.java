package io.orderkit.rules.compare;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * A summary of the differences between two rule sets.
 *
 * @param before the version of the first rule set
 * @param after the version of the second rule set
 * @param facts the number of facts that were compared
 * @param otherAnswer the number of facts on which the answers differ
 * @param otherReasons the number of facts on which the answers agree but the rules or the reasons differ
 * @param failedBefore the number of facts on which the first rule set gives no verdict
 * @param failedAfter the number of facts on which the second rule set gives no verdict
 * @param orders the number of orders with different answers, counted up to {@value #MOST_ORDERS}
 * @param changes the differences grouped by the rules that cause them, with the most frequent group first
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
    /** The maximum number of distinct orders to count. If this number is reached, the actual number may be higher. */
    public static final int MOST_ORDERS = 20_000;

    /**
     * The maximum number of groups of differences that a report lists, and the maximum number of distinct pairs of
     * answers.
     */
    public static final int MOST_KINDS = 1000;

    public ComparisonReport {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the number of differences that the report counts but does not list, because there are more than {@value #MOST_KINDS} groups.
     */
    public long unlisted() {
        return otherAnswer
                + otherReasons
                - changes.stream().mapToLong(Change::count).sum();
    }

    /** Returns whether the two rule sets agree on every fact: the same answer, the same reasons and the same rules. */
    public boolean alike() {
        return otherAnswer == 0 && otherReasons == 0;
    }

    /**
     * A group of differences with the same cause: in each of the two rule sets, the same rules fired for every difference.
     *
     * @param file the rule file
     * @param rulesBefore the rules that fire in the first rule set
     * @param rulesAfter the rules that fire in the second rule set
     * @param otherAnswer whether the answers differ; false if only the rules or the reasons differ
     * @param count the number of facts
     * @param first an example of the differences in the group
     * @param kinds the distinct pairs of answers, in the order in which they were found; at most {@value #MOST_KINDS} in a report
     * @param orders the distinct orders with these differences; at most {@value #MOST_ORDERS} in a report
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
     * The differences in one group that have the same pair of answers.
     *
     * @param before the answer of the first rule set
     * @param after the answer of the second rule set
     * @param count the number of facts
     */
    public record Kind(RuleSetAnswer before, RuleSetAnswer after, long count) {}
}
