package io.orderkit.processtests.oracle;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.walk.MallMoves;
import io.orderkit.testkit.walk.SeededChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random steps of a mall order. A step is either an act of a person or the passage of time. Not thread-safe. */
final class RandomMallSteps implements RandomSteps<MallOrder> {
    private static final ProcessDefinition<MallOrder> PROCESS = MallProcess.standard();

    private final SeededChoice dice;
    private final MallMoves moves;

    RandomMallSteps(SeededChoice dice) {
        this.dice = dice;
        this.moves = new MallMoves(dice);
    }

    /** Returns a new mall order, before the member has submitted anything. */
    static OrderAtMoment<MallOrder> begin(Policies rules) {
        return new OrderAtMoment<>(
                PROCESS.initialOrder(new OrderId("mall-1")),
                new Moment(
                        Instant.parse("2026-03-02T01:00:00Z"),
                        BusinessCalendar.weekdaysIn(ContractScenario.ZONE),
                        rules));
    }

    @Override
    public Optional<OrderAtMoment<MallOrder>> next(OrderAtMoment<MallOrder> stand) {
        if (dice.chance(10)) {
            Moment now = stand.moment();
            Instant later = now.now().plus(Duration.ofHours(1L + dice.below(9)));
            return Optional.of(new OrderAtMoment<>(stand.order(), new Moment(later, now.calendar(), now.policies())));
        }
        List<DueCommand> due = PROCESS.due(stand.order(), stand.moment());
        return after(
                stand,
                !due.isEmpty() && dice.chance(50)
                        ? new Act(Actor.SYSTEM, dice.oneOf(due).command())
                        : act(stand));
    }

    private Act act(OrderAtMoment<MallOrder> stand) {
        Optional<Act> expected = switch (dice.below(6)) {
            case 0 -> MallPath.next(dice.oneOf(PaymentKind.values()), stand.order(), stand.moment());
            case 1 -> MallPath.ofTheGoods(stand.order(), stand.moment());
            case 2 -> MallPath.ofTheMoney(stand.order(), stand.moment());
            default -> Optional.empty();
        };
        return expected.orElseGet(() -> moves.fitting(stand.order(), stand.moment()));
    }

    @Override
    public List<OrderCommand> inputs(OrderAtMoment<MallOrder> stand) {
        List<OrderCommand> inputs = new ArrayList<>(moves.oneOfEach(stand.order(), stand.moment()));
        PROCESS.due(stand.order(), stand.moment()).forEach(due -> inputs.add(due.command()));
        return inputs;
    }

    @Override
    public Optional<OrderAtMoment<MallOrder>> after(OrderAtMoment<MallOrder> stand, Act act) {
        Decision<MallOrder> decision =
                PROCESS.decide(stand.order(), act.command(), new Deciding(act.actor(), stand.moment(), Facts.none()));
        return decision instanceof Decision.Accepted<MallOrder> accepted
                ? Optional.of(new OrderAtMoment<>(accepted.order(), stand.moment()))
                : Optional.empty();
    }
}
