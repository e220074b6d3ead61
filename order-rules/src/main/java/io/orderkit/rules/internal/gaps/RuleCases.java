package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.language.Rule;

/**
 * A rule with the cases in which it fires.
 *
 * @param rule the rule
 * @param fires what must hold for it to fire
 * @param says what it then says
 */
record RuleCases(Rule rule, CaseCondition fires, SaidRulings says) {}
