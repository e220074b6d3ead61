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
 * A precondition of a step that does not depend on the input. The reasons why a step is blocked, and the persons who
 * can unblock it, can therefore be listed without attempting the step (X4). A gate reads the order and may ask the
 * rules, but requests no external facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the type of the order
 */
public final class Gate<O extends Order<O>> {
    /** A function that returns all reasons why a gate is shut for an actor; it must accept any order and any actor. */
    @FunctionalInterface
    public interface Personal<O extends Order<O>> {
        List<Refusal> shut(O order, Actor actor, Moment moment);

        /** Returns whether the gate is open for an actor. */
        default boolean isOpen(O order, Actor actor, Moment moment) {
            return shut(order, actor, moment).isEmpty();
        }
    }

    /** A gate with a single reason for being shut; the reason is created only on demand. */
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
     * @param name the name in kebab-case, as in the step table
     * @param shut a function that returns all reasons why the gate is shut, or an empty list; it must accept any order
     */
    public static <O extends Order<O>> Gate<O> named(String name, BiFunction<O, Moment, List<Refusal>> shut) {
        return personal(name, (order, actor, moment) -> shut.apply(order, moment));
    }

    /**
     * Returns a gate that is shut for one fixed reason.
     *
     * @param name the name in kebab-case, as in the step table
     * @param open a predicate that is true if the gate is open; it must accept any order
     * @param reason the code of the reason why the gate is shut
     */
    public static <O extends Order<O>> Gate<O> when(String name, BiPredicate<O, Moment> open, RefusalCode reason) {
        Refusal shut = Refusal.gate(reason);
        return when(name, open, (order, moment) -> shut);
    }

    /**
     * Returns a gate that is shut for one reason, which may depend on the order.
     *
     * @param name the name in kebab-case, as in the step table
     * @param open a predicate that is true if the gate is open; it must accept any order
     * @param reason a function that returns the reason why the gate is shut; called only on demand
     */
    public static <O extends Order<O>> Gate<O> when(
            String name, BiPredicate<O, Moment> open, BiFunction<O, Moment, Refusal> reason) {
        return personal(name, new OneReason<>(open, reason));
    }

    /**
     * Returns a gate that is shut for some of the permitted actors. A personal gate excludes otherwise permitted actors
     * because of the order's state or earlier events (X2).
     *
     * @param name the name in kebab-case, as in the step table
     * @param shut a function that returns all reasons why the gate is shut for an actor, or an empty list
     */
    public static <O extends Order<O>> Gate<O> personal(String name, Personal<O> shut) {
        return new Gate<>(name, shut, List.of(), List.of());
    }

    /** Returns a copy of this gate with additional steps that can clear it. */
    @SafeVarargs
    public final Gate<O> clearedBy(Class<? extends OrderCommand>... steps) {
        return new Gate<>(
                name, shut, Stream.concat(clearedBy.stream(), Stream.of(steps)).toList(), asks);
    }

    /**
     * Returns a copy of this gate that asks the rules additional questions. Each question is identified by the type of
     * its facts.
     */
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

    /** Returns whether the gate is open for an actor. Where possible, the method avoids creating the reasons. */
    public boolean isOpen(O order, Actor actor, Moment moment) {
        return shut.isOpen(order, actor, moment);
    }

    /** Returns all reasons why the gate is shut for an actor; empty for an open gate. */
    public List<Refusal> shut(O order, Actor actor, Moment moment) {
        return shut.shut(order, actor, moment);
    }

    /** Returns the types of the commands that clear the gate. */
    public List<Class<? extends OrderCommand>> clearedBy() {
        return clearedBy;
    }

    /** Returns the questions that the gate asks the rules. */
    public List<Class<? extends PolicyFacts<?>>> asked() {
        return asks;
    }

    @Override
    public String toString() {
        return name;
    }
}
