package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.mall.collection.MallOrderDone;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SettableClock;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.MallWalkChoice;
import io.orderkit.testkit.walk.SeededChoice;
import io.orderkit.testkit.walk.WalkTally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A random walk of a mall order on a real desk. After each step of the walk, all invariants are checked. */
final class MallWalk {
    private static final ProcessDefinition<MallOrder> PROCESS = MallProcess.standard();
    private static final OrderJson JSON = OrderJson.with(PROCESS).build();
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final OrderId ID = new OrderId("walk");
    private static final int MOST_ATTEMPTS = 60;

    private final SeededChoice dice;
    private final WalkTally tally;
    private final MallWalkChoice choice;
    private final Policies rules;
    private final MallInvariants mustHold;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final OrderDesk desk;
    private MallOrder order = PROCESS.initialOrder(ID);

    MallWalk(long seed, WalkTally tally) {
        this.dice = new SeededChoice(seed);
        this.tally = tally;
        this.choice = new MallWalkChoice(dice, PROCESS);
        boolean unpaidShips = dice.chance(20);
        this.rules = rules(unpaidShips);
        this.mustHold = new MallInvariants(unpaidShips);
        this.desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                .processes(PROCESS)
                .json(JSON)
                .calendar(CALENDAR)
                .clock(clock)
                .policies(rules)
                .open();
    }

    private Policies rules(boolean unpaidShips) {
        if (!unpaidShips && dice.chance(40)) {
            return new HandbookPolicies();
        }
        SettablePolicies house = SettablePolicies.likeTheHandbook();
        house = unpaidShips ? house.unpaidMallOrdersShip() : house;
        house = dice.chance(80) ? house.membersChangeWithin(2) : house;
        return dice.chance(30) ? house.cashUpTo("20000") : house;
    }

    void go() {
        for (int i = 0; i < MOST_ATTEMPTS && !isLeft(); i++) {
            attempt(choice.next(order, moment()), i);
            if (dice.chance(order.isAt(MallOrderState.SUBMITTED) ? 50 : 20)) {
                clock.set(clock.instant().plus(Duration.ofHours(1L + dice.below(9))));
            }
        }
        List<OrderEvent<MallOrder>> history =
                history().stream().map(recorded -> event(recorded.event())).toList();
        assertThat(PROCESS.evolve(PROCESS.initialOrder(ID), history))
                .as("the same history gives the same order")
                .isEqualTo(order);
        tally.ended(order);
    }

    private boolean isLeft() {
        return order.positions().all().stream().anyMatch(State::isEnd) && dice.chance(20);
    }

    private Moment moment() {
        return new Moment(clock.instant(), CALENDAR, rules);
    }

    private void attempt(Act act, int number) {
        Option<MallOrder> option = PROCESS.option(act.command().getClass(), order, act.actor(), moment())
                .orElseThrow();
        CommandEnvelope envelope =
                CommandEnvelope.of(new CommandId("command-" + number), ID, act.actor(), act.command());
        Outcome preview = desk.preview(envelope);
        Outcome outcome = desk.submit(envelope);
        assertThat(outcome).as("the preview says what the attempt says").isEqualTo(preview);
        String step = Wire.Names.of(act.command().getClass());
        if (outcome instanceof Outcome.Refused refused) {
            assertThat(refused.refusals()).as("no reason twice").doesNotHaveDuplicates();
            assertThat(refused.refusals().stream()
                            .filter(reason -> reason.kind() != Refusal.Kind.INPUT)
                            .toList())
                    .as("the option tells what the attempt tells, but for the input")
                    .isEqualTo(option.refusals());
            tally.refused(refused.refusals());
            return;
        }
        assertThat(option.isOpen())
                .as("only an open step is accepted: %s", step)
                .isTrue();
        tally.accepted(step);
        take((Outcome.Accepted) outcome);
    }

    private void take(Outcome.Accepted accepted) {
        for (EventEnvelope envelope : accepted.events()) {
            OrderEvent<MallOrder> event = event(JSON.readEvent(envelope.type(), envelope.schema(), envelope.payload()));
            mustHold.before(event, order);
            order = event.applyTo(order);
            if (event instanceof MallOrderDone) {
                tally.accepted("close-mall-order");
            }
        }
        mustHold.always(order);
        assertThat(desk.view(ReadScope.everything(), ID, clock.instant())
                        .orElseThrow()
                        .order())
                .isEqualTo(order);
    }

    private List<RecordedEvent> history() {
        return desk.history(ReadScope.everything(), ID);
    }

    @SuppressWarnings("unchecked") // the mall process is the only process of this desk
    private static OrderEvent<MallOrder> event(OrderEvent<?> event) {
        return (OrderEvent<MallOrder>) event;
    }
}
