package io.orderkit.domain.policy;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to the rules: a record of the facts on which they judge. Its type determines the type of the verdict, so
 * that other rules can judge recorded facts again (X7). Equal facts are one question: decimals have one spelling,
 * whatever trailing zeros they were given with.
 *
 * @param <V> the type of the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    /**
     * Checks figures that people write by hand, in files of facts and in examples. Answers of a host's systems are not
     * checked: an order must not stop because of an odd customer record.
     *
     * @throws io.orderkit.domain.model.InvalidValue when a figure is impossible; the message names it as the facts do
     */
    default void requirePossible() {}

    /** Returns the type of the verdict on facts of a type; empty where the type does not declare it. */
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

    /** Returns the same question in other circumstances; the question itself for facts without circumstances. */
    default PolicyFacts<V> about(Optional<Circumstances> others) {
        return this;
    }
}
