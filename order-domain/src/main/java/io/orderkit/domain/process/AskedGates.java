package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cached results of an order's gates for one actor at one point in time. Each gate is evaluated only once, even if
 * several steps use it. Not thread-safe.
 */
final class AskedGates<O extends Order<O>> {
    private final O order;
    private final Optional<Instance> instance;
    private final Actor actor;
    private final Moment moment;
    private final List<State> unknown;
    private final Map<Gate<O>, List<Refusal>> said = new HashMap<>();
    private final Map<String, Map<String, String>> unpermitted = new HashMap<>();
    private @Nullable String roles;

    /** @param unknown the order's states that the process no longer has */
    AskedGates(O order, Actor actor, Moment moment, List<State> unknown) {
        this.order = order;
        this.instance = Optional.empty();
        this.actor = actor;
        this.moment = moment;
        this.unknown = unknown;
    }

    private AskedGates(AskedGates<O> whole, O selected, Instance instance) {
        this.order = selected;
        this.instance = Optional.of(instance);
        this.actor = whole.actor;
        this.moment = whole.moment;
        this.unknown = whole.unknown;
    }

    /** Returns the gates for the instance that a target selects in a scope, for the same actor and the same time. */
    AskedGates<O> in(OrderTarget<O> target, Scope scope) {
        return target.number()
                .map(number -> new AskedGates<>(this, target.order(), scope.instance(number)))
                .orElse(this);
    }

    /** Returns the delivery or claim concerned; empty for the whole order, or for an order's only delivery or claim. */
    Optional<Instance> instance() {
        return instance;
    }

    O order() {
        return order;
    }

    Actor actor() {
        return actor;
    }

    /**
     * Returns the attributes of the refusal that the actor lacks a permission. Many steps have the same permits, so
     * that the attributes are made once for all of them.
     *
     * @param permitted the wording keys of the permits, any of which would do
     */
    Map<String, String> unpermitted(String permitted) {
        return unpermitted.computeIfAbsent(
                permitted, keys -> Map.of("actor", actor.id().toString(), "found", roles(), "expected", keys));
    }

    /** Returns the wording keys of the actor's roles. */
    private String roles() {
        if (roles == null) {
            roles = actor.roles().stream().map(role -> "@role." + role).sorted().collect(Collectors.joining(", "));
        }
        return roles;
    }

    Moment moment() {
        return moment;
    }

    /** Returns the order's states that the process no longer has. */
    List<State> unknown() {
        return unknown;
    }

    /** Returns the gates of a step that are shut. */
    List<Gate<O>> shutOf(Step<O, ?> step) {
        List<Gate<O>> gates = step.gates();
        List<Gate<O>> shut = new ArrayList<>();
        for (int i = 0; i < gates.size(); i++) { // no iterator: this loop runs for each step of an order's options
            if (!of(gates.get(i)).isEmpty()) {
                shut.add(gates.get(i));
            }
        }
        return shut;
    }

    /** Returns all reasons why a gate is shut; empty for an open gate. */
    List<Refusal> of(Gate<O> gate) {
        List<Refusal> known = said.get(gate);
        if (known == null) {
            known = gate.shut(order, actor, moment);
            said.put(gate, known);
        }
        return known;
    }
}
