package io.orderkit.rules.compare;

import io.orderkit.domain.policy.recorded.RecordedFacts;

/**
 * A difference between the answers that two rule sets give for the same facts.
 *
 * @param facts the recorded facts, with the order's id and the time of the decision
 * @param file the name of the rule file that answers the question, such as {@code deposit.drl}
 * @param before the answer of the first rule set
 * @param after the answer of the second rule set
 */
public record Difference(RecordedFacts facts, String file, RuleSetAnswer before, RuleSetAnswer after) {
    /** Returns whether the answers differ; false if only the rules or the reasons differ. */
    public boolean otherAnswer() {
        return before.failed() != after.failed() || !before.answer().equals(after.answer());
    }
}
