package io.orderkit.processtests.oracle;

import static io.orderkit.testkit.scenario.Act.by;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.ContractMoves;
import io.orderkit.testkit.walk.SeededChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Random steps of a contract order. A step is either an act of a person or the passage of time. Not thread-safe. */
final class RandomContractSteps implements RandomSteps<ContractOrder> {
    private static final ProcessDefinition<ContractOrder> PROCESS = ContractProcess.standard();

    private static final int MOST_STEPS = 100;

    /** A date that is later than the scheduled date of the happy path. */
    private static final LocalDate LATER_DATE = LocalDate.parse("2026-03-20");

    private final SeededChoice dice;
    private final ContractMoves moves;

    RandomContractSteps(SeededChoice dice) {
        this.dice = dice;
        this.moves = new ContractMoves(dice);
    }

    /** Returns a new order under the given rules, at a time before the customer's first call. */
    private static OrderAtMoment<ContractOrder> begin(Policies rules) {
        return new OrderAtMoment<>(
                PROCESS.initialOrder(new OrderId("order-1")),
                new Moment(
                        Instant.parse("2026-03-02T01:00:00Z"),
                        BusinessCalendar.weekdaysIn(ContractScenario.ZONE),
                        rules));
    }

    /** Returns the order after each step of the happy path. */
    List<OrderAtMoment<ContractOrder>> expected(Channel channel) {
        return expected(channel, new HandbookPolicies());
    }

    /**
     * Returns the order after each step of the happy path under rules that require a deposit from customers of every
     * tier, including tier A.
     */
    List<OrderAtMoment<ContractOrder>> expectedWithDeposit(Channel channel) {
        return expected(channel, SettablePolicies.likeTheHandbook().everybodyDeposits("20"));
    }

    /**
     * Returns the order after each step of the happy path under strict rules. The CS supervisor must issue the
     * production order, and half of the price must be paid before the goods leave.
     */
    List<OrderAtMoment<ContractOrder>> expectedUnderStrictRules(Channel channel) {
        return expected(
                channel,
                SettablePolicies.likeTheHandbook()
                        .supervisorIssues()
                        .everybodyPaysBeforeGoods("50")
                        .completingPaymentClears());
    }

    private List<OrderAtMoment<ContractOrder>> expected(Channel channel, Policies rules) {
        HappyPath path = HappyPath.of(channel, SampleOrder.complete());
        return along(begin(rules), (order, moment) -> path.next(order, moment));
    }

    /** Returns the order after each step of a path on which the customer never returns the confirmation (C9.1). */
    List<OrderAtMoment<ContractOrder>> expectedWithoutReturn(Channel channel) {
        return expected(channel).stream()
                .filter(stand -> stand.order().isAt(AgreementState.AWAITING_RETURN))
                .limit(1)
                .flatMap(stand -> along(stand, HappyPath::nextWithoutReturn).stream())
                .toList();
    }

    /**
     * Returns the order after each step of a path on which customer service proposes a later confirmation date and the
     * salesperson agrees (C8.1).
     */
    List<OrderAtMoment<ContractOrder>> expectedWithLaterDate(Channel channel) {
        HappyPath path = HappyPath.of(channel, SampleOrder.complete());
        return along(
                begin(new HandbookPolicies()),
                (order, moment) -> laterDate(order).or(() -> path.next(order, moment)));
    }

    private static Optional<Act> laterDate(ContractOrder order) {
        Proposals proposals = Proposals.of(order);
        if (!order.isAt(AgreementState.SCHEDULED) || !proposals.closed().isEmpty()) {
            return Optional.empty();
        }
        Optional<Proposal> open = proposals.open().stream().findFirst();
        if (open.isEmpty()) {
            return Optional.of(
                    by(SampleActors.AGENT).does(new ProposeConfirmationDate(LATER_DATE, "pays a deposit, not urgent")));
        }
        return Optional.of(
                open.get().isAgreed()
                        ? by(Actor.SYSTEM).does(open.get().matterOf(order))
                        : by(SampleActors.SALESPERSON)
                                .does(new ConsentTo<ContractOrder>(open.get().id())));
    }

    /**
     * Returns the order after each step of a path with an emergency delivery. The delivery notice is late and does not
     * match the goods that left (C14.2).
     */
    List<OrderAtMoment<ContractOrder>> expectedWithLateNotice(Channel channel) {
        HappyPath path = HappyPath.of(channel, SampleOrder.complete());
        return expected(channel).stream()
                .filter(stand -> stand.order().isAt(PaymentState.GATE_PASSED))
                .limit(1)
                .flatMap(stand ->
                        along(stand, (order, moment) -> lateNotice(order).or(() -> path.next(order, moment))).stream())
                .toList();
    }

    private static Optional<Act> lateNotice(ContractOrder order) {
        Delivery delivery = Delivery.of(order);
        if (order.isAt(DeliveryState.NOT_ARRANGED) && delivery.data().isEmpty()) {
            return Optional.of(by(SampleActors.SUPERVISOR)
                    .does(new InstructEmergency(Optional.empty(), "the machine stands still", "by truck")));
        }
        if (order.isAt(DeliveryState.LEFT) && delivery.noticeOwedBy().isPresent()) {
            return Optional.of(by(SampleActors.AGENT)
                    .does(new IssueDeliveryNotice(
                            new DocumentReference("notice-1"),
                            new DeliveryData(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(Personal.of("555-0999")),
                                    Optional.of("by truck")))));
        }
        return Optional.empty();
    }

    private List<OrderAtMoment<ContractOrder>> along(
            OrderAtMoment<ContractOrder> from, BiFunction<ContractOrder, Moment, Optional<Act>> path) {
        List<OrderAtMoment<ContractOrder>> way = new ArrayList<>();
        Optional<OrderAtMoment<ContractOrder>> next = Optional.of(from);
        while (next.isPresent() && way.size() < MOST_STEPS) {
            OrderAtMoment<ContractOrder> stand = next.get();
            way.add(stand);
            next = path.apply(stand.order(), stand.moment()).flatMap(act -> after(stand, act));
        }
        return way;
    }

    @Override
    public Optional<OrderAtMoment<ContractOrder>> next(OrderAtMoment<ContractOrder> stand) {
        if (dice.chance(10)) {
            return Optional.of(later(stand));
        }
        List<DueCommand> due = PROCESS.due(stand.order(), stand.moment());
        if (!due.isEmpty() && dice.chance(50)) {
            return after(stand, new Act(Actor.SYSTEM, dice.oneOf(due).command()));
        }
        return after(stand, act(stand));
    }

    private OrderAtMoment<ContractOrder> later(OrderAtMoment<ContractOrder> stand) {
        Moment now = stand.moment();
        Duration span = Duration.ofHours(1L + dice.below(dice.chance(20) ? 400 : 40));
        return new OrderAtMoment<>(stand.order(), new Moment(now.now().plus(span), now.calendar(), now.policies()));
    }

    private Act act(OrderAtMoment<ContractOrder> stand) {
        ContractOrder order = stand.order();
        Moment moment = stand.moment();
        HappyPath path = HappyPath.of(dice.oneOf(Channel.handbook()), SampleOrder.complete());
        Optional<Act> expected = switch (dice.below(10)) {
            case 0, 1, 2 -> path.next(order, moment);
            case 3, 4 -> HappyPath.nextWithoutReturn(order, moment);
            case 5, 6 -> moves.detour(order, moment);
            default -> Optional.empty();
        };
        return expected.orElseGet(() -> dice.chance(85) ? moves.fitting(order, moment) : moves.any(order, moment));
    }

    @Override
    public List<OrderCommand> inputs(OrderAtMoment<ContractOrder> stand) {
        List<OrderCommand> inputs = new ArrayList<>(moves.oneOfEach(stand.order(), stand.moment()));
        PROCESS.due(stand.order(), stand.moment()).forEach(due -> inputs.add(due.command()));
        return inputs;
    }

    @Override
    public Optional<OrderAtMoment<ContractOrder>> after(OrderAtMoment<ContractOrder> stand, Act act) {
        Facts facts = Facts.none();
        for (FactRequest<?> request : PROCESS.needs(stand.order(), act.command(), act.actor(), stand.moment())) {
            facts = answered(facts, request, erp().asPort());
        }
        Decision<ContractOrder> decision =
                PROCESS.decide(stand.order(), act.command(), new Deciding(act.actor(), stand.moment(), facts));
        return decision instanceof Decision.Accepted<ContractOrder> accepted
                ? Optional.of(new OrderAtMoment<>(accepted.order(), stand.moment()))
                : Optional.empty();
    }

    private static <A> Facts answered(Facts facts, FactRequest<A> request, ErpFacts erp) {
        return facts.and(request, erp.answer(request, Duration.ofSeconds(1)));
    }

    private SampleErp erp() {
        SampleErp erp = SampleErp.of(dice.oneOf(Tier.handbook()));
        erp = dice.chance(20) ? erp.planned("6.60 CNY/kg") : erp;
        erp = dice.chance(10) ? erp.lastDeal("6.00 CNY/kg", "75 g/m2") : erp;
        return dice.chance(15) ? erp.withoutContract() : erp;
    }
}
