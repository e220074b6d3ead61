package io.orderkit.domain.policy;

/** What the rules say, and why. */
public interface Verdict {
    Judgement judgement();
}
