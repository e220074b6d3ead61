package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A permit to take a step: a role and, where the handbook names a person, their relation to the order.
 *
 * @param role the role
 * @param relation the required relation to the order
 * @param <O> the type of the order
 */
public record Permit<O extends Order<O>>(Role role, Optional<Relation<O>> relation) {
    /** Returns a permit for anyone in the role. */
    public static <O extends Order<O>> Permit<O> any(Role role) {
        return new Permit<>(role, Optional.empty());
    }

    /**
     * Returns a permit for actors in the role who have a relation to the order.
     *
     * @param relation its name, kebab-case
     * @param holds whether an actor has the relation to an order; total
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, BiPredicate<O, Actor> holds) {
        return related(role, relation, (order, actor, moment) -> holds.test(order, actor));
    }

    /**
     * Returns a permit for actors in the role who have a relation to the order. The relation may depend on the names of
     * the company or the time.
     *
     * @param relation its name, kebab-case
     * @param holds whether an actor has the relation to an order; total
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, Holds<O> holds) {
        return new Permit<>(role, Optional.of(new Relation<>(relation, holds)));
    }

    boolean allows(O order, Actor actor, Moment moment) {
        return actor.is(role) && (relation.isEmpty() || relation.get().holds().test(order, actor, moment));
    }

    /** A test whether an actor has a relation to an order; total. */
    @FunctionalInterface
    public interface Holds<O extends Order<O>> {
        boolean test(O order, Actor actor, Moment moment);
    }

    /** Returns the wording key of its title: that of the relation where there is one, otherwise that of the role. */
    public String wordingKey() {
        return relation.map(Relation::wordingKey).orElse("role." + role);
    }

    /**
     * A relation of a person to an order: its salesperson, the agent whom they entrusted, its member (X2).
     *
     * @param name kebab-case; its wording key is {@code relation.} and the name
     * @param holds whether the actor has the relation to the order; total
     * @param <O> the type of the order
     */
    public record Relation<O extends Order<O>>(String name, Holds<O> holds) {
        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "relation." + name;
        }
    }
}
