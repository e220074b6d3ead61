package io.orderkit.processtests.golden.replay;

import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;

/** The verdicts of rules on facts, with one question and its verdict a line. */
public final class RuleVerdicts {
    private static final String BETWEEN = "\t";

    private RuleVerdicts() {}

    public static String line(PolicyFacts<?> facts, Policies rules) {
        return GoldenReplay.JSON.writeTagged(facts) + BETWEEN + verdict(facts, rules);
    }

    private static String verdict(PolicyFacts<?> facts, Policies rules) {
        try {
            return GoldenReplay.JSON.writeTagged(rules.judge(facts));
        } catch (PolicyFailure noRuleSpoke) {
            return "fails";
        }
    }

    /** Returns the same question with the verdict of the current rules. */
    public static String judgedAgain(String line, Policies rules) {
        String facts = line.substring(0, line.indexOf(BETWEEN));
        return line((PolicyFacts<?>) GoldenReplay.JSON.readTagged(facts), rules);
    }
}
