package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.language.Rule;

/**
 * A rule, with its rulings and the cases in which it fires.
 *
 * @param rule the rule
 * @param fires the condition under which the rule fires
 * @param says the rulings that the rule gives
 */
record RuleCases(Rule rule, CaseCondition fires, SaidRulings says) {}
