package io.orderkit.domain.policy;

import io.orderkit.domain.model.Wire;

/**
 * The terms of postponement for one sending (C9.3).
 *
 * @param terms how dates move
 * @param judgement how that came about
 */
@Wire("postponement-verdict")
public record PostponementVerdict(PostponementTerms terms, Judgement judgement) implements Verdict {}
