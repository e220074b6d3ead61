package io.orderkit.rules.internal;

import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.rulings.Collected;

/** Who answers a question: the rules, or somebody who listens to them. Thread-safe. */
public interface Judge {
    /**
     * The verdict on a fact.
     *
     * @param collected something new for the rules to speak to
     * @throws io.orderkit.domain.policy.PolicyFailure when a rule throws, the rules do not come to an end, or they leave
     *     something unsaid
     */
    <V extends Verdict> V judge(Topic topic, Record fact, Collected<V> collected);
}
