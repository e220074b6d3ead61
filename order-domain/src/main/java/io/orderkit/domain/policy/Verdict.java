package io.orderkit.domain.policy;

/** The answer of the rules, with its reasons. */
public interface Verdict {
    Judgement judgement();
}
