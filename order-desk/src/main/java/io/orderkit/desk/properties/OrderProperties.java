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
 * The properties that a host adds to the facts of questions, read from the order alone. Rules use them by the names
 * that {@code properties.csv} declares; they are recorded with the facts.
 *
 * <pre>{@code
 * OrderProperties ours = OrderProperties.none()
 *         .with("destination", ContractOrder.class, order -> Destinations.of(order), DepositFacts.class);
 * }</pre>
 *
 * <p>A function receives the order before the step. It can use further external facts that an earlier step of the host
 * requested and an event stored. Immutable; thread-safe when the functions are.
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
     * Returns these properties with one more.
     *
     * @param name the name that {@code properties.csv} declares
     * @param orders the type of the orders for which it is known
     * @param value its value: a text, a number, a truth value, a day or a constant; empty when it is not known
     * @param questions the types of the facts to which it is added
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
     * Returns the same rules for an order: the properties are added to the facts. Not thread-safe; used within one
     * attempt.
     */
    public Policies about(Order<?> order, Policies rules) {
        return byQuestion.isEmpty() ? rules : new OrderPolicies(this, order, rules);
    }

    /** Returns the known properties of an order for a question. */
    Map<String, String> of(Class<?> question, Order<?> order) {
        Map<String, String> known = new TreeMap<>();
        for (Source<?> source : byQuestion.getOrDefault(question, List.of())) {
            source.of(order).ifPresent(value -> known.put(source.name(), value));
        }
        return known;
    }
}
