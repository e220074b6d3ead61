package io.orderkit.processtests.mall;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.collection.GiveCashFeedback;
import io.orderkit.domain.mall.delivery.CorrectShippingOrder;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.ReplaceMallDeliveryPerson;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.MallMoves;
import io.orderkit.testkit.walk.SeededChoice;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Property tests of the independence of delivery and collection: neither influences the other, in any permitted
 * interleaving of their steps. Cash reports from the delivery person are excluded, because they belong to neither
 * track. Finance merely compares such a report with its own entry.
 */
@Tag("M4")
@Label("M4: collection is independent")
class IndependenceTest {
    private static final ProcessDefinition<MallOrder> PROCESS = MallProcess.standard();
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Policies UNPAID_SHIPS =
            SettablePolicies.likeTheHandbook().unpaidMallOrdersShip();
    private static final int MOST_STEPS = 14;

    /** A sequence of steps on one order, under given rules. */
    private static final class Course {
        private final Moment moment;
        private MallOrder order;

        Course(MallOrder order, Policies rules) {
            this.order = order;
            this.moment = new Moment(NOW, BusinessCalendar.weekdaysIn(ContractScenario.ZONE), rules);
        }

        static Course confirmed(PaymentKind payment, Policies rules) {
            Course course = new Course(PROCESS.initialOrder(new OrderId("mall-1")), rules);
            while (!course.order.isAt(MallOrderState.CONFIRMED)) {
                Act next = MallPath.next(payment, course.order, course.moment).orElseThrow();
                assertThat(course.takes(next)).isTrue();
            }
            return course;
        }

        boolean takes(Act act) {
            boolean accepted = decides(act.actor(), act.command());
            Optional<DueCommand> due = PROCESS.due(order, moment).stream().findFirst();
            due.ifPresent(occasion ->
                    assertThat(decides(Actor.SYSTEM, occasion.command())).isTrue());
            return accepted;
        }

        private boolean decides(Actor actor, OrderCommand command) {
            Decision<MallOrder> decision = PROCESS.decide(order, command, new Deciding(actor, moment, Facts.none()));
            if (decision instanceof Decision.Accepted<MallOrder> accepted) {
                order = accepted.order();
                return true;
            }
            return false;
        }

        State on(State like) {
            return order.positions().on(like.track());
        }
    }

    /** Returns random steps of one track. All of them are accepted if no steps are taken on the other track. */
    private static List<Act> steps(
            Course course, SeededChoice dice, BiFunction<MallOrder, Moment, List<Supplier<OrderCommand>>> side) {
        List<Act> accepted = new ArrayList<>();
        MallMoves moves = new MallMoves(dice);
        for (int tries = 0; tries < 200 && accepted.size() < MOST_STEPS; tries++) {
            OrderCommand command =
                    dice.oneOf(side.apply(course.order, course.moment)).get();
            Act act = new Act(moves.whoMay(course.order, command, course.moment), command);
            // Replacements are excluded. People can be replaced until the order is completed, and its completion
            // depends on both tracks.
            boolean counts = !(command instanceof GiveCashFeedback)
                    && !(command instanceof ReplaceMallDeliveryPerson)
                    && !isShort(command, course.order);
            if (counts && course.takes(act)) {
                accepted.add(act);
            }
        }
        return accepted;
    }

    /**
     * Returns whether a command ships fewer goods than were ordered. A command with a smaller quantity is excluded, because the amount due
     * depends on the quantity shipped (M5).
     */
    private static boolean isShort(OrderCommand command, MallOrder order) {
        List<LineQuantity> all = MallPath.everything(order);
        if (command instanceof PrepareStock prepared) {
            return !prepared.prepared().equals(all);
        }
        if (command instanceof CorrectShippingOrder corrected) {
            return !corrected.goods().equals(all);
        }
        return command instanceof IssueShippingOrder shipping
                && !shipping.goods().isEmpty();
    }

    @Property(tries = 1000)
    @Label("for any interleaving that the rules allow both tracks end where they would alone, and money never waits")
    void bothEndWhereTheyWouldAlone(@ForAll long seed, @ForAll PaymentKind payment, @ForAll boolean unpaidShips) {
        SeededChoice dice = new SeededChoice(seed);
        MallMoves moves = new MallMoves(dice);
        Course money = Course.confirmed(payment, UNPAID_SHIPS);
        Deque<Act> ofTheGoods = new ArrayDeque<>(steps(Course.confirmed(payment, UNPAID_SHIPS), dice, moves::goods));
        Deque<Act> ofTheMoney = new ArrayDeque<>(steps(money, dice, moves::money));
        List<Act> taken = new ArrayList<>();
        Course both = Course.confirmed(payment, unpaidShips ? UNPAID_SHIPS : new HandbookPolicies());

        while (!ofTheGoods.isEmpty() || !ofTheMoney.isEmpty()) {
            boolean goodsNext = ofTheMoney.isEmpty() || (!ofTheGoods.isEmpty() && dice.chance(50));
            if (!goodsNext) {
                assertThat(both.takes(ofTheMoney.remove()))
                        .as("money never waits for the goods")
                        .isTrue();
            } else if (both.takes(ofTheGoods.element())) {
                taken.add(ofTheGoods.remove());
            } else {
                assertThat(mayWait(ofTheGoods.element(), both))
                        .as("goods wait for nothing but their payment: %s", ofTheGoods.element())
                        .isTrue();
                if (ofTheMoney.isEmpty()) {
                    break;
                }
            }
        }

        Course goods = alone(taken, payment);
        assertThat(both.on(MallDeliveryState.SHIPPED)).isEqualTo(goods.on(MallDeliveryState.SHIPPED));
        assertThat(Allocation.of(both.order)).isEqualTo(Allocation.of(goods.order));
        assertThat(MallDelivery.of(both.order)).isEqualTo(MallDelivery.of(goods.order));
        assertThat(both.on(CollectionState.OPEN)).isEqualTo(money.on(CollectionState.OPEN));
        assertThat(CollectionRecord.of(both.order)).isEqualTo(CollectionRecord.of(money.order));
        assertThat(both.order.isAt(MallOrderState.DONE))
                .isEqualTo(both.order.isAt(MallDeliveryState.DELIVERED) && both.order.isAt(CollectionState.PAID));
    }

    /** Returns whether an act must wait for the payment, which belongs to the other track (M5). */
    private static boolean mayWait(Act act, Course both) {
        return act.command() instanceof IssueShippingOrder && !both.order.isAt(CollectionState.PAID);
    }

    /**
     * Takes the steps that concern the goods, asserts that each step is possible without payment, and returns the
     * result.
     */
    private static Course alone(List<Act> acts, PaymentKind payment) {
        Course course = Course.confirmed(payment, UNPAID_SHIPS);
        acts.forEach(act -> assertThat(course.takes(act)).isTrue());
        return course;
    }
}
