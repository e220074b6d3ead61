package io.orderkit.rules.compare;

import io.orderkit.domain.policy.recorded.RecordedFacts;

/**
 * Facts that two rule sets judge differently.
 *
 * @param facts the facts, with order and time
 * @param file the rule file that is asked: {@code deposit.drl}
 * @param before how the one judges
 * @param after how the other judges
 */
public record Difference(RecordedFacts facts, String file, RuleSetAnswer before, RuleSetAnswer after) {
    /** Returns whether the answer is another one, and not merely its rules or reasons. */
    public boolean otherAnswer() {
        return before.failed() != after.failed() || !before.answer().equals(after.answer());
    }
}
