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
 * Random moves on an order of a process: any step with any input, usually by a person who may take it. Not thread-safe.
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

    /** Returns an input for each step, sensible or not. */
    abstract List<Supplier<OrderCommand>> moves(O order, Moment moment);

    /** Returns whether chance excludes a command that must be rare, for example a cancellation. */
    abstract boolean isTooRare(OrderCommand command);

    /** Returns any step, with any input. */
    public final Act any(O order, Moment moment) {
        OrderCommand command = dice.oneOf(moves(order, moment)).get();
        return isTooRare(command)
                ? any(order, moment)
                : new Act(dice.chance(90) ? whoMay(order, command, moment) : dice.oneOf(actors), command);
    }

    /** Returns an input for each step that a person takes, sensible or not. */
    public final List<OrderCommand> oneOfEach(O order, Moment moment) {
        return moves(order, moment).stream().map(Supplier::get).toList();
    }

    /** Returns a person who may take the step; any person if nobody may. */
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

    /** Returns one of the commands, by a person who may give it. */
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
