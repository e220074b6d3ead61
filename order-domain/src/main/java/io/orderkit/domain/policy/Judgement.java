package io.orderkit.domain.policy;

import java.util.List;

/**
 * How a verdict came about (X5).
 *
 * @param version the rules that judged
 * @param rules the names of the rules that fired, in order
 * @param reasons why, worded when read
 */
public record Judgement(RuleSetVersion version, List<String> rules, List<Reason> reasons) {
    public Judgement {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
