package io.orderkit.domain.policy;

/**
 * The terms of postponement for one sending (C9.3).
 *
 * @param terms how dates move
 * @param judgement how that came about
 */
public record PostponementVerdict(PostponementTerms terms, Judgement judgement) implements Verdict {}
