package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;

/**
 * The terms of postponement for one sending (C9.3).
 *
 * @param terms the terms by which dates move
 * @param judgement the rules and reasons behind it
 */
@Wire("postponement-verdict")
public record PostponementVerdict(PostponementTerms terms, Judgement judgement) implements Verdict {}
