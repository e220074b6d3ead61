package io.orderkit.domain.policy;

/** The rules' answer to a question, together with its reasons. */
public interface Verdict {
    /** Returns the rules and reasons behind the verdict. */
    Judgement judgement();
}
