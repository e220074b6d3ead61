package io.orderkit.domain.policy;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to the rules, represented by a record of the relevant facts. The type of this record determines the type
 * of the verdict, so recorded facts can be judged again under different rules (X7). Decimals are normalised: facts that
 * differ only in trailing zeros are equal.
 *
 * @param <V> the type of the verdict
 */
public interface PolicyFacts<V extends Verdict> {
    /**
     * Checks the figures in hand-written facts, such as those in example files. Facts from the host's systems are not
     * checked, so that an error in a customer record does not stop an order.
     *
     * @throws io.orderkit.domain.model.InvalidValue when a figure is outside its permitted range; the message names the
     *     record component
     */
    default void requirePossible() {}

    /** Returns the verdict type that a facts type declares; empty if it declares none. */
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

    /** Returns the additional facts, such as the date and the customer; empty if there are none. */
    default Optional<Circumstances> about() {
        return Optional.empty();
    }

    /** Returns this question with its circumstances replaced, or unchanged if its facts have no circumstances. */
    default PolicyFacts<V> about(Optional<Circumstances> others) {
        return this;
    }
}
