package io.orderkit.desk.properties;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Properties that a host computes from an order alone. These properties are added to the facts that rules evaluate.
 * Rules refer to the properties by their names in {@code properties.csv}; the journal stores their values together with
 * the facts.
 *
 * <pre>{@code
 * OrderProperties ours = OrderProperties.none()
 *         .with("destination", ContractOrder.class, order -> Destinations.of(order), DepositFacts.class);
 * }</pre>
 *
 * <p>Each property is a function of the order as it was before the step. A property can use external facts only if one
 * of the host's earlier steps has requested them and stored them in an event. Immutable; thread-safe if the functions
 * that compute the properties are thread-safe.
 */
public final class OrderProperties {
    private static final OrderProperties NONE = new OrderProperties(Map.of());

    private final Map<Class<?>, List<Source<?>>> byQuestion;

    private OrderProperties(Map<Class<?>, List<Source<?>>> byQuestion) {
        this.byQuestion = byQuestion;
    }

    private record Source<O extends Order<O>>(String name, Class<O> type, Function<O, ? extends Optional<?>> value) {
        Optional<String> of(Order<?> order) {
            return type.isInstance(order) ? value.apply(type.cast(order)).map(OwnText::of) : Optional.empty();
        }
    }

    /** Returns no properties. */
    public static OrderProperties none() {
        return NONE;
    }

    /**
     * Returns a copy that has one more property.
     *
     * @param name the name of the property in {@code properties.csv}
     * @param orders the type of the orders that have the property
     * @param value the function that computes the property. It returns a string, a number, a boolean, a day or a
     *     constant, or an empty result if the value is unknown
     * @param questions the types of the facts to which the property is added
     */
    @SafeVarargs
    public final <O extends Order<O>> OrderProperties with(
            String name,
            Class<O> orders,
            Function<O, ? extends Optional<?>> value,
            Class<? extends PolicyFacts<?>>... questions) {
        Map<Class<?>, List<Source<?>>> more = new LinkedHashMap<>(byQuestion);
        for (Class<? extends PolicyFacts<?>> question : questions) {
            List<Source<?>> sources = new ArrayList<>(more.getOrDefault(question, List.of()));
            sources.add(new Source<>(name, orders, value));
            more.put(question, List.copyOf(sources));
        }
        return new OrderProperties(more);
    }

    /**
     * Returns a wrapper around the rules that adds the properties of one order to the facts. The wrapper is not
     * thread-safe, and must be used for one attempt only.
     */
    public Policies about(Order<?> order, Policies rules) {
        return byQuestion.isEmpty() ? rules : new OrderPolicies(this, order, rules);
    }

    /** Returns the order's properties that are added to a question's facts, without those whose value is unknown. */
    Map<String, String> of(Class<?> question, Order<?> order) {
        Map<String, String> known = new TreeMap<>();
        for (Source<?> source : byQuestion.getOrDefault(question, List.of())) {
            source.of(order).ifPresent(value -> known.put(source.name(), value));
        }
        return known;
    }
}
