package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cached results of an order's gates for one actor at one point in time. Each gate is evaluated only once, even if
 * several steps use it. Not thread-safe.
 */
final class AskedGates<O extends Order<O>> {
    private final O order;
    private final Actor actor;
    private final Moment moment;
    private final Map<Gate<O>, List<Refusal>> said = new HashMap<>();
    private @Nullable String roles;

    AskedGates(O order, Actor actor, Moment moment) {
        this.order = order;
        this.actor = actor;
        this.moment = moment;
    }

    O order() {
        return order;
    }

    Actor actor() {
        return actor;
    }

    /** Returns the wording keys of the actor's roles, for use in refusals. */
    String roles() {
        if (roles == null) {
            roles = actor.roles().stream().map(role -> "@role." + role).sorted().collect(Collectors.joining(", "));
        }
        return roles;
    }

    Moment moment() {
        return moment;
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
