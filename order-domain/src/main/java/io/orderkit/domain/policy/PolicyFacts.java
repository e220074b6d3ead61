package io.orderkit.domain.policy;

/**
 * Facts that know their question, so that recorded facts can be judged again by other rules (X7). Equal facts are one
 * question: their decimals have one spelling, whatever zeros they were given with.
 *
 * @param <V> the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    V judgedBy(Policies policies);

    /**
     * Checks figures that people write by hand, in files of facts and in examples. What a host's systems answer is not
     * checked: an order must not stand still for a customer record that is odd.
     *
     * @throws io.orderkit.domain.model.InvalidValue when a figure is one that cannot be, named as it is in the facts
     */
    default void requirePossible() {}
}
