package io.orderkit.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.InstanceEvent;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A contract that every process must fulfil. The contract sends hundreds of orders through the process on random walks. Together, the walks
 * must take every step and reach the end. Every refusal must have a message, and cancelling must remain possible. To test an extension of a
 * standard process, extend {@link ContractWalkContract} or {@link MallWalkContract}. For a process with a different type of order, extend
 * this class directly.
 *
 * <p>All runs use the same random walks unless {@code -Dorderkit.seed=N} is set.
 *
 * @param <O> the order
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProcessWalkContract<O extends Order<O>> {
    private static final long USUAL_SEED = 20_260_302;
    private static final OrderId ID = new OrderId("walk");

    /** The percentage of steps taken from the extension's own moves. */
    private static final int OWN_PERCENT = 20;

    /** The percentage of steps after which the available steps and the obligations are checked. */
    private static final int LOOKED_AT_PERCENT = 5;

    private final WalkTally tally = new WalkTally();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Set<String> shut = new LinkedHashSet<>();
    private final Set<String> owed = new LinkedHashSet<>();

    /** Returns the process to be tested. */
    protected abstract ProcessDefinition<O> process();

    /** Returns a random walk of a new order through the process. */
    protected abstract ProcessWalk<O> walk(SeededChoice dice, WalkWatch<O> watch);

    /** Returns moves, possibly invalid, for the steps of the extension; empty by default. */
    protected List<Act> ownMoves(O order, Moment moment) {
        return List.of();
    }

    /** Returns a choice that sometimes makes a move of the extension, and otherwise the given choice. */
    final WalkChoice<O> withOwnMoves(WalkChoice<O> choice, SeededChoice dice) {
        return (order, moment) -> {
            List<Act> own = dice.chance(OWN_PERCENT) ? ownMoves(order, moment) : List.of();
            return own.isEmpty() ? choice.next(order, moment) : dice.oneOf(own);
        };
    }

    /** Returns the state in which an order ends successfully. At least some walks must reach this state. */
    protected abstract State goodEnd();

    /** Returns the standard process that the process under test extends, or the process itself if it extends none. */
    protected abstract ProcessDefinition<O> standard();

    /** Returns the steps that an extension must not block: cancelling, making changes, and recording payments. */
    protected abstract Set<Class<? extends OrderCommand>> leftOpen();

    /** Returns actors who together have all roles. */
    protected abstract List<Actor> actors();

    /**
     * Returns the steps that no walk can reach, for example because they can only follow a waived step; empty by
     * default.
     */
    protected Set<Class<? extends OrderCommand>> neverTaken() {
        return Set.of();
    }

    /** Returns the extension's refusals that random moves never cause; empty by default. */
    protected Set<RefusalCode> neverGiven() {
        return Set.of();
    }

    /** Returns the maximum number of walks. The walks end earlier if every step has been taken and every refusal has occurred. */
    protected int mostWalks() {
        return 1_200;
    }

    /** Returns the rules in force, which are the handbook's rules by default. */
    protected Policies policies() {
        return new HandbookPolicies();
    }

    /** Returns the company's calendar, in which all weekdays are working days by default. */
    protected BusinessCalendar calendar() {
        return BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    }

    @BeforeAll
    final void walk() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        OrderJson json = OrderJson.with(process()).build();
        for (int i = 0; i < mostWalks() && broken.size() < 3 && (i < 100 || !isAllSeen()); i++) {
            SeededChoice dice = new SeededChoice(seed + i);
            try {
                List<OrderEvent<O>> history = walk(dice, new LeftOpen(dice)).go(dice, tally);
                if (i % 8 == 0) {
                    isReadBack(json, history);
                }
            } catch (AssertionError | RuntimeException e) {
                broken.add("walk " + (seed + i) + ": " + e);
            }
        }
    }

    private boolean isAllSeen() {
        return stepsNotTaken().isEmpty() && refusalsNotGiven().isEmpty() && tally.timesEnded(goodEnd()) > 0;
    }

    private void isReadBack(OrderJson json, List<OrderEvent<O>> history) {
        List<OrderEvent<O>> read = new ArrayList<>();
        for (OrderEvent<O> event : history) {
            OrderEvent<O> same = readBack(json, event);
            assertThat(same).as("an event is read as it was written").isEqualTo(event);
            read.add(same);
        }
        assertThat(process().evolve(process().initialOrder(ID), read))
                .as("the history that was read gives the same order")
                .isEqualTo(process().evolve(process().initialOrder(ID), history));
    }

    @SuppressWarnings("unchecked") // reading an event that was written returns an event of the same type
    private OrderEvent<O> readBack(OrderJson json, OrderEvent<O> event) {
        OrderEvent<O> itself = event.itself();
        Class<?> type = itself.getClass();
        OrderEvent<O> read = (OrderEvent<O>) json.readEvent(json.typeOf(type), json.schemaOf(type), json.write(itself));
        return event.instance()
                .<OrderEvent<O>>map(its -> new InstanceEvent<>(its, read))
                .orElse(read);
    }

    @Test
    @DisplayName("nothing breaks on the way: options, attempts, what comes about by itself, history and JSON agree")
    final void nothingBreaks() {
        assertThat(broken).as("failed walks, with the seed that repeats them").isEmpty();
    }

    @Test
    @DisplayName("every step is taken, but those that are said never to be")
    final void everyStepIsTaken() {
        assertThat(neverTaken().stream().map(Wire.Names::of).filter(step -> tally.timesAccepted(step) > 0))
                .as("steps that were taken though neverTaken() names them")
                .isEmpty();
        assertThat(stepsNotTaken())
                .as(
                        "steps that no order reached; a move is missing, a gate never opens, or neverTaken() names the step")
                .isEmpty();
    }

    private List<String> stepsNotTaken() {
        return process().steps().stream()
                .filter(step -> step.waived().isEmpty() && !neverTaken().contains(step.command()))
                .map(Step::name)
                .filter(step -> tally.timesAccepted(step) == 0)
                .toList();
    }

    @Test
    @DisplayName("every refusal of the extension is given")
    final void everyRefusalIsGiven() {
        assertThat(refusalsNotGiven())
                .as("refusals that no attempt got; a move is missing, or neverGiven() names the refusal")
                .isEmpty();
    }

    private List<String> refusalsNotGiven() {
        Stream<RefusalCode> own = process().refusalCodes().stream()
                .filter(code ->
                        process().extension().map(ours -> owns(ours, code)).orElse(false));
        return own.filter(code -> !neverGiven().contains(code))
                .map(RefusalCode::code)
                .filter(code -> tally.timesRefused(code) == 0)
                .toList();
    }

    private static boolean owns(Extension extension, RefusalCode code) {
        return extension.owns(code.code());
    }

    @Test
    @DisplayName(
            "every refusal that was given is a sentence in every language, and everything that was owed has a title")
    final void everythingIsWorded() {
        List<String> unworded = new ArrayList<>();
        for (Refusal refusal : tally.samples()) {
            for (Language language : process().catalogue().languages()) {
                String sentence = process().wording().say(language, refusal);
                if (sentence.contains("{") || sentence.contains("@") || sentence.equals(refusal.wordingKey())) {
                    unworded.add(language.tag() + ": " + sentence);
                }
            }
        }
        unworded.addAll(process().wording().findings(owed));
        assertThat(unworded).isEmpty();
    }

    @Test
    @DisplayName("what the extension has orders owe is named with its prefix")
    final void debtsHaveThePrefix() {
        Set<String> own = new LinkedHashSet<>(owed);
        own.removeAll(standard().vocabulary());
        assertThat(own)
                .as("codes of obligations; the standard process may use such a name one day")
                .allMatch(key -> process()
                        .extension()
                        .map(ours -> ours.owns(key.substring("obligation.".length())))
                        .orElse(true));
    }

    @Test
    @DisplayName("what the standard process leaves open stays open: to cancel, to change, to pay")
    final void staysOpen() {
        assertThat(shut)
                .as(
                        "steps that the standard process leaves open and the extension closes; leftOpen() says which stay open")
                .isEmpty();
    }

    @Test
    @DisplayName("orders come to a good end")
    final void goodEndIsReached() {
        assertThat(tally.timesEnded(goodEnd()))
                .as("orders that ended at %s; %s", goodEnd(), tally)
                .isPositive();
    }

    /** A watch that checks whether an extension blocks a step that must remain possible. */
    private final class LeftOpen implements WalkWatch<O> {
        private final SeededChoice dice;

        LeftOpen(SeededChoice dice) {
            this.dice = dice;
        }

        @Override
        public void after(O order, Moment moment) {
            if (dice.chance(LOOKED_AT_PERCENT)) {
                process().obligations(order, moment).forEach(debt -> owed.add(debt.wordingKey()));
                leftOpen().forEach(step -> actors().forEach(actor -> look(step, order, actor, moment)));
            }
        }

        private void look(Class<? extends OrderCommand> step, O order, Actor actor, Moment moment) {
            boolean standardIsOpen = standard().steps().stream()
                    .filter(row -> row.command().equals(step))
                    .anyMatch(row -> row.isInPlace(order)
                            && row.mayBeTakenBy(order, actor, moment)
                            && row.gates().stream()
                                    .allMatch(gate ->
                                            gate.shut(order, actor, moment).isEmpty()));
            if (standardIsOpen) {
                process()
                        .option(step, order, actor, moment)
                        .filter(option -> !option.isOpen())
                        .ifPresent(option -> shut.add(option.step() + ", for " + actor.roles() + ": "
                                + option.refusals().stream().map(Refusal::code).toList()));
            }
        }
    }
}
