package io.orderkit.domain.policy;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to the rules: a record of the facts on which they judge. Its type tells the type of the verdict, so that recorded facts
 * can be judged again by other rules (X7). Equal facts are one question: their decimals have one spelling, whatever zeros they were
 * given with.
 *
 * @param <V> the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    /**
     * Checks figures that people write by hand, in files of facts and in examples. What a host's systems answer is not
     * checked: an order must not stand still for a customer record that is odd.
     *
     * @throws io.orderkit.domain.model.InvalidValue when a figure is one that cannot be, named as it is in the facts
     */
    default void requirePossible() {}

    /** Returns the type of the verdict on facts of a type; empty where the type does not say it. */
    static Optional<Class<?>> verdictOf(Class<? extends PolicyFacts<?>> facts) {
        return Stream.of(facts.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(asks -> asks.getRawType() == PolicyFacts.class)
                .map(asks -> asks.getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .<Class<?>>map(verdict -> (Class<?>) verdict)
                .findFirst();
    }

    /** Returns what is known around the question; empty for facts that do not carry it. */
    default Optional<Circumstances> about() {
        return Optional.empty();
    }

    /** Returns the same question in other circumstances; itself for facts that do not carry any. */
    default PolicyFacts<V> about(Optional<Circumstances> others) {
        return this;
    }
}
