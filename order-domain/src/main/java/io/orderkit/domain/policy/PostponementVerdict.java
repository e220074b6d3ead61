package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;

/**
 * The verdict on the postponement terms for one confirmation (C9.3).
 *
 * @param terms the terms that postpone the dates
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("postponement-verdict")
public record PostponementVerdict(PostponementTerms terms, Judgement judgement) implements Verdict {}
