package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A permission to take a step, granted to a role and optionally limited to a relation to the order.
 *
 * @param role the role
 * @param relation the required relation to the order
 * @param <O> the type of the order
 */
public record Permit<O extends Order<O>>(Role role, Optional<Relation<O>> relation) {
    /** Returns a permit for everybody who has a given role. */
    public static <O extends Order<O>> Permit<O> any(Role role) {
        return new Permit<>(role, Optional.empty());
    }

    /**
     * Returns a permit for actors with a role who also have a certain relation to the order.
     *
     * @param relation the name of the relation in kebab-case
     * @param holds a predicate that is true if the actor has the relation to the order; it must accept any order
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, BiPredicate<O, Actor> holds) {
        return related(role, relation, (order, actor, moment) -> holds.test(order, actor));
    }

    /**
     * Returns a permit for actors with a role who also have a certain relation to the order. Whether the relation
     * exists can also depend on the company's names or on the time.
     *
     * @param relation the name of the relation in kebab-case
     * @param holds a predicate that is true if the actor has the relation to the order; it must accept any order
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, Holds<O> holds) {
        return new Permit<>(role, Optional.of(new Relation<>(relation, holds)));
    }

    boolean allows(O order, Actor actor, Moment moment) {
        return actor.is(role) && (relation.isEmpty() || relation.get().holds().test(order, actor, moment));
    }

    /** A predicate that is true if an actor has a relation to an order; it must accept any order and any actor. */
    @FunctionalInterface
    public interface Holds<O extends Order<O>> {
        boolean test(O order, Actor actor, Moment moment);
    }

    /**
     * Returns the wording key for the permit's display label: that of the relation, if there is one, or else that of
     * the role.
     */
    public String wordingKey() {
        return relation.map(Relation::wordingKey).orElse("role." + role);
    }

    /**
     * A relation of a person to an order, for example as its salesperson or member (X2).
     *
     * @param name the name in kebab-case; its wording key has the prefix "relation."
     * @param holds a predicate that is true if the actor has the relation to the order; it must accept any order
     * @param <O> the type of the order
     */
    public record Relation<O extends Order<O>>(String name, Holds<O> holds) {
        /** Returns the wording key for the relation's display label. */
        public String wordingKey() {
            return "relation." + name;
        }
    }
}
