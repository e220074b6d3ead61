package io.orderkit.rules.compare;

import java.util.List;

/**
 * The answer of one rule set to facts.
 *
 * @param answer the parts of the answer as text: {@code percent 30}; the failure when there was no verdict
 * @param rules the rules that fired, in order
 * @param reasons the codes of the reasons that decided
 * @param failed whether there was no verdict
 */
public record RuleSetAnswer(String answer, List<String> rules, List<String> reasons, boolean failed) {
    public RuleSetAnswer {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
