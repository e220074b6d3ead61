package io.orderkit.domain.policy;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to the rules, which is a record of the facts to judge. The record's type determines the type of the
 * verdict, so that other rules can judge recorded facts again (X7). Decimals are normalised, so that facts that differ
 * only in trailing zeros are the same question.
 *
 * @param <V> the type of the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    /**
     * Checks the figures of facts that people write by hand, such as those in example files. Facts from the host's
     * systems are not checked, because a faulty customer record must not stop an order.
     *
     * @throws io.orderkit.domain.model.InvalidValue when a figure is impossible; the message names the component
     */
    default void requirePossible() {}

    /** Returns the type of verdict that a type of facts declares; empty if it declares none. */
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

    /** Returns the circumstances of the question; empty for facts without them. */
    default Optional<Circumstances> about() {
        return Optional.empty();
    }

    /** Returns the same question in other circumstances; unchanged for facts without circumstances. */
    default PolicyFacts<V> about(Optional<Circumstances> others) {
        return this;
    }
}
