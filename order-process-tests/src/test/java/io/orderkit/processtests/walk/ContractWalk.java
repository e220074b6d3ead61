package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.HandbookPolicies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Occasion;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.walk.ContractMoves;
import io.orderkit.testkit.walk.RandomChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One order on its random way, with everything that must hold looked at after each step. */
final class ContractWalk {
    private static final ProcessDefinition<ContractOrder> PROCESS = ContractProcess.standard();
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final int MOST_ATTEMPTS = 150;

    /** Where the happy path passes quickly, and much can be tried. */
    private static final List<State> LINGER = List.of(
            AgreementState.CLARIFYING,
            AgreementState.PRICE_QUERY,
            AgreementState.CUSTOMER_DECIDING,
            AgreementState.RECONFIRMING,
            ProductionState.ISSUED,
            DeliveryState.NOTIFIED);

    private final RandomChoice dice;
    private final WalkTally tally;
    private final ErpFacts erp;
    private final HappyPath path;
    private final ContractMoves moves;
    private final int patience;
    private final HandbookPolicies policies = new HandbookPolicies();
    private final List<OrderEvent<ContractOrder>> history = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private ContractOrder order = PROCESS.unborn(new OrderId("walk"));

    ContractWalk(long seed, WalkTally tally) {
        this.dice = new RandomChoice(seed);
        this.tally = tally;
        this.erp = erp().asPort();
        this.path = HappyPath.of(dice.oneOf(Channel.values()), SampleOrder.complete());
        this.moves = new ContractMoves(dice);
        this.patience = dice.chance(35) ? 22 + dice.below(35) : 64 + dice.below(34);
    }

    private SampleErp erp() {
        SampleErp erp = SampleErp.of(dice.oneOf(Tier.values()));
        if (dice.chance(25)) {
            erp = erp.planned("6.60 CNY/kg");
        }
        if (dice.chance(10)) {
            erp = erp.lastDeal("6.00 CNY/kg", "75 g/m2");
        }
        if (dice.chance(8)) {
            erp = erp.withoutContract();
        }
        return dice.chance(8) ? erp.withoutPlanEntry() : erp;
    }

    void go() {
        for (int i = 0; i < MOST_ATTEMPTS && !isEnded(); i++) {
            attempt(next());
            if (dice.chance(12)) {
                now = now.plus(Duration.ofHours(1L + dice.below(40)));
            }
            whatTimeBrings();
        }
        assertThat(PROCESS.evolve(PROCESS.unborn(new OrderId("walk")), history))
                .as("the same history gives the same order")
                .isEqualTo(order);
        tally.ended(order);
    }

    private boolean isEnded() {
        return order.positions().all().stream().anyMatch(state -> state.isEnd()) && dice.chance(50);
    }

    private Act next() {
        Moment moment = moment();
        if (dice.chance(isEager() ? 20 : 5)) {
            return moves.leap(order);
        }
        Optional<Act> detour = dice.chance(isUnborn() || order.isAt(AgreementState.RECONFIRMING) ? 40 : 8)
                ? moves.detour(order, moment)
                : Optional.empty();
        if (detour.isPresent()) {
            return detour.get();
        }
        boolean lingers = LINGER.stream().anyMatch(order::isAt);
        if (dice.chance(lingers ? patience / 2 : patience)) {
            return path.next(order, moment).orElseGet(() -> moves.fitting(order, moment));
        }
        return dice.chance(60) ? moves.fitting(order, moment) : moves.any(order, moment);
    }

    /** Where people try too early. */
    private boolean isEager() {
        boolean awaitsNotice = order.isAt(PaymentState.GATE_PASSED) && order.isAt(DeliveryState.NOT_ARRANGED);
        return awaitsNotice
                || order.isAt(AgreementState.CLARIFYING)
                || order.isAt(AgreementState.PRICE_QUERY)
                || order.isAt(DeliveryState.RECEIPT_SIGNED);
    }

    private boolean isUnborn() {
        return history.isEmpty();
    }

    private Moment moment() {
        return new Moment(now, CALENDAR, policies);
    }

    private void attempt(Act act) {
        Moment moment = moment();
        Option<ContractOrder> option = PROCESS.option(act.command().getClass(), order, act.actor(), moment)
                .orElseThrow();
        Facts facts = facts(PROCESS.needs(order, act.command(), act.actor(), moment));
        Decision<ContractOrder> decision =
                PROCESS.decide(order, act.command(), new Deciding(act.actor(), moment, facts));
        String step = Wire.Names.of(act.command().getClass());
        if (decision instanceof Decision.Refused<ContractOrder> refused) {
            assertThat(refused.refusals())
                    .as("the option tells what the attempt tells")
                    .containsAll(option.refusals());
            assertThat(refused.refusals()).as("no reason twice").doesNotHaveDuplicates();
            tally.refused(step, refused.refusals());
            return;
        }
        assertThat(option.isOpen())
                .as("only an open step is accepted: %s", step)
                .isTrue();
        take((Decision.Accepted<ContractOrder>) decision, step);
    }

    private Facts facts(List<FactRequest<?>> requests) {
        Facts facts = Facts.none();
        for (FactRequest<?> request : requests) {
            facts = answered(facts, request);
        }
        return facts;
    }

    private <A> Facts answered(Facts facts, FactRequest<A> request) {
        return facts.and(request, erp.answer(request, Duration.ofSeconds(1)));
    }

    private void whatTimeBrings() {
        Optional<Occasion> due = PROCESS.due(order, moment()).stream().findFirst();
        while (due.isPresent()) {
            OrderCommand command = due.get().command();
            Decision<ContractOrder> decision =
                    PROCESS.decide(order, command, new Deciding(Actor.SYSTEM, moment(), Facts.none()));
            assertThat(decision).as("what is due is accepted").isInstanceOf(Decision.Accepted.class);
            take((Decision.Accepted<ContractOrder>) decision, Wire.Names.of(command.getClass()));
            due = PROCESS.due(order, moment()).stream().findFirst();
        }
    }

    private void take(Decision.Accepted<ContractOrder> accepted, String step) {
        for (OrderEvent<ContractOrder> event : accepted.events()) {
            ContractInvariants.before(event, order, moment());
            order = event.applyTo(order);
            history.add(event);
        }
        assertThat(order).isEqualTo(accepted.order());
        ContractInvariants.always(order, moment());
        tally.accepted(step);
    }

    /** What was refused, in what a reader sees. */
    static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).distinct().toList();
    }
}
