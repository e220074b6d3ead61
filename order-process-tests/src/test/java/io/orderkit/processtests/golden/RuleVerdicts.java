package io.orderkit.processtests.golden;

import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;

/** What rules say to facts, one question and its verdict a line. */
final class RuleVerdicts {
    private static final String BETWEEN = "\t";

    private RuleVerdicts() {}

    static String line(PolicyFacts<?> facts, Policies rules) {
        return Replay.JSON.writeTagged(facts) + BETWEEN + verdict(facts, rules);
    }

    private static String verdict(PolicyFacts<?> facts, Policies rules) {
        try {
            return Replay.JSON.writeTagged(facts.judgedBy(rules));
        } catch (PolicyFailure noRuleSpoke) {
            return "fails";
        }
    }

    /** The same question, judged by the rules of today. */
    static String judgedAgain(String line, Policies rules) {
        String facts = line.substring(0, line.indexOf(BETWEEN));
        return line((PolicyFacts<?>) Replay.JSON.readTagged(facts), rules);
    }
}
