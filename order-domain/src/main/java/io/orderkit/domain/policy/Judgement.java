package io.orderkit.domain.policy;

import java.util.List;

/**
 * The rules that led to a verdict, and the reasons for the verdict (X5).
 *
 * @param version the version of the rules
 * @param rules the names of the rules, in the order in which they fired
 * @param reasons the reasons; their texts are composed only when they are displayed
 */
public record Judgement(RuleSetVersion version, List<String> rules, List<Reason> reasons) {
    public Judgement {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
