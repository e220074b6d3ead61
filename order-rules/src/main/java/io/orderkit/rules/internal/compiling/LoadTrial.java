package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.compiling.BuildThread.Step;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/**
 * A trial run that evaluates new rules on more facts than any question contains. A limit on the number of firings
 * cannot stop a huge join or an endless condition, but the build's budget of time and memory can.
 */
final class LoadTrial implements Trial {
    /** The maximum number of facts in a session. */
    static final int FACTS = 32;

    @Override
    public void run(RuleSet rules, Consumer<Finding> findings) {
        for (Topic topic : rules.topics()) {
            BuildThread.begin(topic.file(), Step.TRYING);
            try {
                rules.rehearse(topic, LoadTrialFacts.facts(rules.rules(topic), FACTS));
            } catch (PolicyFailure e) {
                findings.accept(Finding.of(topic.file(), 0, "on " + FACTS + " facts at once, " + e.getMessage()));
            }
        }
    }
}
