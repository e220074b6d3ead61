package io.orderkit.testkit.walk;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.testkit.scenario.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A generator of random moves for an order: any step with random input, usually by a permitted person. Not thread-safe.
 *
 * @param <O> the order
 */
public abstract class ProcessMoves<O extends Order<O>> {
    final SeededChoice dice;
    private final Map<Class<? extends OrderCommand>, Step<O, ?>> steps;
    private final List<Actor> actors;

    ProcessMoves(SeededChoice dice, ProcessDefinition<O> process, List<Actor> actors) {
        this.dice = dice;
        this.actors = actors;
        steps = process.steps().stream().collect(Collectors.toMap(Step::command, step -> step));
    }

    /** Returns a random, possibly invalid input for each step. */
    abstract List<Supplier<OrderCommand>> moves(O order, Moment moment);

    /**
     * Returns whether to skip this command. Some kinds of commands, such as cancellations, should be rare, so most of
     * these commands are skipped.
     */
    abstract boolean isTooRare(OrderCommand command);

    /** Returns a random step with random input. */
    public final Act any(O order, Moment moment) {
        OrderCommand command = dice.oneOf(moves(order, moment)).get();
        return isTooRare(command)
                ? any(order, moment)
                : new Act(dice.chance(90) ? whoMay(order, command, moment) : dice.oneOf(actors), command);
    }

    /** Returns a random, possibly invalid input for each step. */
    public final List<OrderCommand> oneOfEach(O order, Moment moment) {
        return moves(order, moment).stream().map(Supplier::get).toList();
    }

    /** Returns somebody who is permitted to take the step; if nobody is permitted, an arbitrary actor. */
    public final Actor whoMay(O order, OrderCommand command, Moment moment) {
        Step<O, ?> step = stepOf(command);
        List<Actor> permitted = actors.stream()
                .filter(actor -> step.mayBeTakenBy(order, actor, moment))
                .toList();
        return dice.oneOf(permitted.isEmpty() ? actors : permitted);
    }

    final List<OrderCommand> inPlace(O order, Moment moment) {
        return oneOfEach(order, moment).stream()
                .filter(command -> stepOf(command).isInPlace(order))
                .toList();
    }

    /** Returns one of the commands, submitted by somebody who is permitted to take its step. */
    final Optional<Act> taken(O order, List<OrderCommand> commands, Moment moment) {
        return commands.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.oneOf(commands)).map(command -> new Act(whoMay(order, command, moment), command));
    }

    final Step<O, ?> stepOf(OrderCommand command) {
        return Optional.ofNullable(steps.get(command.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no step for " + command));
    }
}
