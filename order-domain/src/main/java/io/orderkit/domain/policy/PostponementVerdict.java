package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;

/**
 * The verdict on the postponement terms for one confirmation (C9.3).
 *
 * @param terms the terms under which the dates are postponed
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("postponement-verdict")
public record PostponementVerdict(PostponementTerms terms, Judgement judgement) implements Verdict {}
