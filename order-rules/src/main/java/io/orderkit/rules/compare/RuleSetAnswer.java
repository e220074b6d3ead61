package io.orderkit.rules.compare;

import java.util.List;

/**
 * The answer of a rule set to one question.
 *
 * @param answer the parts of the answer as strings, or the failure if there was no verdict
 * @param rules the rules that fired, in firing order
 * @param reasons the codes of the reasons for the answer
 * @param failed whether the rules failed to give a verdict
 */
public record RuleSetAnswer(String answer, List<String> rules, List<String> reasons, boolean failed) {
    public RuleSetAnswer {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
