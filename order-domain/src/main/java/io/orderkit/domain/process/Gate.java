package io.orderkit.domain.process;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A condition of a step that needs no input. Blocked steps, their reasons and the persons who can clear them are
 * therefore known without an attempt (X4). A gate reads the order and asks the rules; it requests nothing from outside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 */
public final class Gate<O extends Order<O>> {
    /**
     * A function that returns every reason why a gate is shut to an actor; total: any order and any actor are accepted.
     */
    @FunctionalInterface
    public interface Personal<O extends Order<O>> {
        List<Refusal> shut(O order, Actor actor, Moment moment);

        /** Returns whether the gate is open to an actor. */
        default boolean isOpen(O order, Actor actor, Moment moment) {
            return shut(order, actor, moment).isEmpty();
        }
    }

    /** A gate that is shut for one reason, which is built only for a reader. */
    private record OneReason<O extends Order<O>>(BiPredicate<O, Moment> open, BiFunction<O, Moment, Refusal> reason)
            implements Personal<O> {
        @Override
        public List<Refusal> shut(O order, Actor actor, Moment moment) {
            return open.test(order, moment) ? List.of() : List.of(reason.apply(order, moment));
        }

        @Override
        public boolean isOpen(O order, Actor actor, Moment moment) {
            return open.test(order, moment);
        }
    }

    private final String name;
    private final Personal<O> shut;
    private final List<Class<? extends OrderCommand>> clearedBy;
    private final List<Class<? extends PolicyFacts<?>>> asks;

    private Gate(
            String name,
            Personal<O> shut,
            List<Class<? extends OrderCommand>> clearedBy,
            List<Class<? extends PolicyFacts<?>>> asks) {
        this.name = name;
        this.shut = shut;
        this.clearedBy = clearedBy;
        this.asks = asks;
    }

    /**
     * Returns a gate.
     *
     * @param name kebab-case, as in the step table
     * @param shut returns every reason why it is shut, empty when it is open; total: any order is accepted
     */
    public static <O extends Order<O>> Gate<O> named(String name, BiFunction<O, Moment, List<Refusal>> shut) {
        return personal(name, (order, actor, moment) -> shut.apply(order, moment));
    }

    /**
     * Returns a gate that is shut for one reason, which is the same for every order.
     *
     * @param name kebab-case, as in the step table
     * @param open whether the gate is open; total: any order is accepted
     * @param reason the reason while it is shut
     */
    public static <O extends Order<O>> Gate<O> when(String name, BiPredicate<O, Moment> open, RefusalCode reason) {
        Refusal shut = Refusal.gate(reason);
        return when(name, open, (order, moment) -> shut);
    }

    /**
     * Returns a gate that is shut for one reason.
     *
     * @param name kebab-case, as in the step table
     * @param open whether the gate is open; total: any order is accepted
     * @param reason returns the reason while it is shut; called only if somebody reads the reason
     */
    public static <O extends Order<O>> Gate<O> when(
            String name, BiPredicate<O, Moment> open, BiFunction<O, Moment, Refusal> reason) {
        return personal(name, new OneReason<>(open, reason));
    }

    /**
     * Returns a gate that is shut to some of the permitted actors. The state of the order, or earlier events, require
     * another actor (X2).
     *
     * @param name kebab-case, as in the step table
     * @param shut returns every reason why it is shut to an actor, empty when it is open
     */
    public static <O extends Order<O>> Gate<O> personal(String name, Personal<O> shut) {
        return new Gate<>(name, shut, List.of(), List.of());
    }

    /** Returns this gate with more steps that clear it; the actors who may take them can clear it. */
    @SafeVarargs
    public final Gate<O> clearedBy(Class<? extends OrderCommand>... steps) {
        return new Gate<>(
                name, shut, Stream.concat(clearedBy.stream(), Stream.of(steps)).toList(), asks);
    }

    /** Returns this gate with more questions that it asks the rules, by the types of their facts. */
    @SafeVarargs
    public final Gate<O> asks(Class<? extends PolicyFacts<?>>... questions) {
        return new Gate<>(
                name,
                shut,
                clearedBy,
                Stream.concat(asks.stream(), Stream.of(questions)).distinct().toList());
    }

    /** Returns the name of the gate, as in the step table. */
    public String name() {
        return name;
    }

    /** Returns whether it is open to an actor; a reason is not built where the gate has one for all. */
    public boolean isOpen(O order, Actor actor, Moment moment) {
        return shut.isOpen(order, actor, moment);
    }

    /** Returns every reason why it is shut to an actor; empty when it is open. */
    public List<Refusal> shut(O order, Actor actor, Moment moment) {
        return shut.shut(order, actor, moment);
    }

    /** Returns the types of the commands that clear the gate. */
    public List<Class<? extends OrderCommand>> clearedBy() {
        return clearedBy;
    }

    /** Returns the questions that it asks the rules. */
    public List<Class<? extends PolicyFacts<?>>> asked() {
        return asks;
    }

    @Override
    public String toString() {
        return name;
    }
}
