package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Who may take a step: a role and, where the handbook names a person, his relation to the order.
 *
 * @param role the role in which he acts
 * @param relation how he must stand to the order
 * @param <O> the order
 */
public record Permit<O extends Order<O>>(Role role, Optional<Relation<O>> relation) {
    /** Anyone in the role. */
    public static <O extends Order<O>> Permit<O> any(Role role) {
        return new Permit<>(role, Optional.empty());
    }

    /**
     * Who is in the role and stands so to the order.
     *
     * @param relation its name, kebab-case
     * @param holds whether an actor stands so to an order; total
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, BiPredicate<O, Actor> holds) {
        return related(role, relation, (order, actor, moment) -> holds.test(order, actor));
    }

    /**
     * Permits actors who are in the role and stand so to the order, by the names of the company or the time.
     *
     * @param relation its name, kebab-case
     * @param holds whether an actor stands so to an order; total
     */
    public static <O extends Order<O>> Permit<O> related(Role role, String relation, Holds<O> holds) {
        return new Permit<>(role, Optional.of(new Relation<>(relation, holds)));
    }

    boolean allows(O order, Actor actor, Moment moment) {
        return actor.is(role) && (relation.isEmpty() || relation.get().holds().test(order, actor, moment));
    }

    /** Whether an actor stands to an order as a relation says; total. */
    @FunctionalInterface
    public interface Holds<O extends Order<O>> {
        boolean test(O order, Actor actor, Moment moment);
    }

    /** The key of its title in the wording: the relation where there is one, else the role. */
    public String wordingKey() {
        return relation.map(Relation::wordingKey).orElse("role." + role);
    }

    /**
     * A relation of a person to an order: its salesperson, the agent whom they entrusted, its member (X2).
     *
     * @param name kebab-case; worded under {@code relation.} and the name
     * @param holds whether the actor stands so to the order; total
     * @param <O> the order
     */
    public record Relation<O extends Order<O>>(String name, Holds<O> holds) {
        /** Returns the key of its title in the wording. */
        public String wordingKey() {
            return "relation." + name;
        }
    }
}
