package io.orderkit.domain.policy;

/**
 * Facts that know their question, so that recorded facts can be judged again by other rules (X7).
 *
 * @param <V> the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    V judgedBy(Policies policies);
}
