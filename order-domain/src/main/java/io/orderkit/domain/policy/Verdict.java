package io.orderkit.domain.policy;

/** The answer of the rules, with its reasons. */
public interface Verdict {
    /** Returns the rules and reasons behind the verdict. */
    Judgement judgement();
}
