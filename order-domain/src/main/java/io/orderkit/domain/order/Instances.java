package io.orderkit.domain.order;

import io.orderkit.domain.growing.GrowingMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The instances of an order's scopes, such as its deliveries and claims. In each scope, one instance is selected; by
 * default, this is the first one. The order exposes only the tracks and parts of the selected instances. Gates, steps
 * and events therefore do not depend on unselected instances.
 *
 * <p>Immutable and thread-safe.
 */
public final class Instances {
    private static final int FIRST = 1;
    private static final Parts.Key<Instances> KEY = new Parts.Key<>("instances", new Instances(Map.of()));

    /** The scopes in which instances have been opened, keyed by name. */
    private final Map<String, Opened> scopes;

    private Instances(Map<String, Opened> scopes) {
        this.scopes = scopes;
    }

    /**
     * The instances of one scope; the selected instance has an empty entry, because its data are in the order itself.
     */
    private record Opened(Scope scope, int selected, GrowingMap<Integer, PutAway> all) {}

    /** The saved tracks and parts of an instance that is not selected. */
    private record PutAway(List<State> states, Map<Parts.Key<?>, Object> parts) {
        static final PutAway SELECTED = new PutAway(List.of(), Map.of());
    }

    /** Returns the number of instances of a scope in an order. */
    public static int count(Order<?> order, Scope scope) {
        Opened opened = order.part(KEY).scopes.get(scope.name());
        return opened == null ? atFirst(scope) : opened.all().size();
    }

    private static int atFirst(Scope scope) {
        return scope.begun() ? FIRST : 0;
    }

    /**
     * Returns the order with one more instance of a scope, which gets the next number. Opening an instance does not
     * select it.
     */
    public static <O extends Order<O>> O open(O order, Scope scope) {
        int number = count(order, scope) + 1;
        Opened opened = opened(order, scope);
        if (number == FIRST) { // the order already contains the first instance's initial state
            return put(order, opened);
        }
        return put(
                order,
                new Opened(
                        scope, opened.selected(), opened.all().plus(number, new PutAway(scope.initial(), Map.of()))));
    }

    private static int selected(Order<?> order, Scope scope) {
        Opened opened = order.part(KEY).scopes.get(scope.name());
        return opened == null ? FIRST : opened.selected();
    }

    private static Opened opened(Order<?> order, Scope scope) {
        Opened opened = order.part(KEY).scopes.get(scope.name());
        return opened == null
                ? new Opened(scope, FIRST, GrowingMap.<Integer, PutAway>empty().plus(FIRST, PutAway.SELECTED))
                : opened;
    }

    private static <O extends Order<O>> O put(O order, Opened opened) {
        return order.with(KEY, instances -> {
            Map<String, Opened> changed = new TreeMap<>(instances.scopes);
            changed.put(opened.scope().name(), opened);
            return new Instances(changed);
        });
    }

    /**
     * Returns the order with an instance selected.
     *
     * @throws IllegalArgumentException when the order has no such instance
     */
    public static <O extends Order<O>> O select(O order, Scope scope, int number) {
        int count = count(order, scope);
        if (number < FIRST || number > count) {
            throw new IllegalArgumentException(
                    "order " + order.id() + " has no " + scope.instance(Math.max(number, FIRST)) + "; it has " + count);
        }
        if (number == selected(order, scope)) {
            return order;
        }
        Opened opened = opened(order, scope);
        Set<Track> tracks = scope.tracks();
        Map<Parts.Key<?>, Object> parts = new LinkedHashMap<>();
        for (Parts.Key<?> key : scope.parts()) {
            if (order.part(key)
                    != key.empty()) { // empty parts are omitted, so that selecting an instance does not affect equality
                parts.put(key, order.part(key));
            }
        }
        List<State> states = new ArrayList<>();
        order.positions().all().stream()
                .filter(state -> tracks.contains(state.track()))
                .forEach(states::add);
        PutAway wanted = opened.all().getOrDefault(number, PutAway.SELECTED);
        O answering = order;
        for (State state : wanted.states()) {
            answering = answering.at(state);
        }
        for (Parts.Key<?> key : scope.parts()) {
            answering = restored(answering, key, wanted);
        }
        return put(
                answering,
                new Opened(
                        scope,
                        number,
                        opened.all()
                                .plus(opened.selected(), new PutAway(states, parts))
                                .plus(number, PutAway.SELECTED)));
    }

    @SuppressWarnings("unchecked") // select() saves a T under each Key<T>
    private static <O extends Order<O>, T> O restored(O order, Parts.Key<T> key, PutAway from) {
        T part = (T) from.parts().getOrDefault(key, key.empty());
        return order.with(key, any -> part);
    }

    /** Returns one copy of the order for each instance, with that instance selected, sorted by number. */
    public static <O extends Order<O>> List<O> each(O order, Scope scope) {
        int count = count(order, scope);
        List<O> all = new ArrayList<>(count);
        for (int number = FIRST; number <= count; number++) {
            all.add(select(order, scope, number));
        }
        return all;
    }

    /**
     * Returns one target for each instance, containing a copy of the order with that instance selected. If there is
     * only one instance, its target has no number.
     */
    public static <O extends Order<O>> List<OrderTarget<O>> targets(O order, Scope scope) {
        if (count(order, scope) == 1) { // a single instance needs no number
            return List.of(OrderTarget.of(order));
        }
        List<O> all = each(order, scope);
        List<OrderTarget<O>> targets = new ArrayList<>(all.size());
        all.forEach(one -> targets.add(OrderTarget.of(one, targets.size() + 1)));
        return targets;
    }

    /**
     * Applies a change to each instance of a scope, and returns the changed order. The selected instance remains
     * selected.
     */
    public static <O extends Order<O>> O inEach(O order, Scope scope, UnaryOperator<O> change) {
        int count = count(order, scope);
        int selected = selected(order, scope);
        O changed = order;
        for (int number = FIRST; number <= count; number++) {
            changed = change.apply(select(changed, scope, number));
        }
        return count == 0 ? changed : select(changed, scope, selected);
    }

    /**
     * Returns the order after applying a change to one instance and then selecting the first instance.
     *
     * @throws IllegalArgumentException when the order has no such instance
     */
    static <O extends Order<O>> O in(O order, Instance instance, UnaryOperator<O> change) {
        Opened opened = order.part(KEY).scopes.get(instance.scope());
        if (opened == null) {
            throw new IllegalArgumentException("order " + order.id() + " has no " + instance + "; it has "
                    + order.part(KEY).scopes.keySet());
        }
        Scope scope = opened.scope();
        return select(change.apply(select(order, scope, instance.number())), scope, FIRST);
    }

    /** Returns the states of all unselected instances, sorted by scope and number. */
    public static List<State> putAway(Order<?> order) {
        List<State> states = new ArrayList<>();
        order.part(KEY)
                .scopes
                .values()
                .forEach(opened -> opened.all().values().forEach(instance -> states.addAll(instance.states())));
        return states;
    }

    /** Returns whether any instance has been opened since the order was created. */
    public static boolean anyOpened(Order<?> order) {
        return !order.part(KEY).scopes.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Instances that && scopes.equals(that.scopes);
    }

    @Override
    public int hashCode() {
        return scopes.hashCode();
    }

    @Override
    public String toString() {
        return scopes.values().stream()
                .map(opened -> opened.scope() + " × " + opened.all().size())
                .toList()
                .toString();
    }
}
