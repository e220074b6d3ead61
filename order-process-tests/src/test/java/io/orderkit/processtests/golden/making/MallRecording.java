package io.orderkit.processtests.golden.making;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.MallMoves;
import io.orderkit.testkit.walk.SeededChoice;
import java.time.Duration;
import java.util.List;

/** The recording of one mall order on a random route over a desk: mostly sensible, often wrong, sometimes repeated. */
public final class MallRecording {
    private static final int MOST_ATTEMPTS = 50;

    private final SeededChoice dice;
    private final OrderRecorder recorder;
    private final MallMoves moves;
    private final PaymentKind payment;

    private MallRecording(String id, long seed, OrderRecorder.Place place) {
        dice = new SeededChoice(seed);
        recorder = place.of(id, SampleErp.of(Tier.B), rules());
        moves = new MallMoves(dice);
        payment = dice.oneOf(PaymentKind.values());
    }

    public static OrderRecorder run(String id, long seed, OrderRecorder.Place place) {
        MallRecording course = new MallRecording(id, seed, place);
        course.go();
        return course.recorder;
    }

    private Policies rules() {
        if (dice.chance(50)) {
            return new HandbookPolicies();
        }
        SettablePolicies house = SettablePolicies.likeTheHandbook();
        house = dice.chance(40) ? house.unpaidMallOrdersShip() : house;
        house = dice.chance(60) ? house.membersChangeWithin(2) : house;
        return dice.chance(30) ? house.cashUpTo("20000") : house;
    }

    private void go() {
        for (int i = 0; i < MOST_ATTEMPTS && !isLeft(); i++) {
            List<CommandEnvelope> before = recorder.attempts();
            if (!before.isEmpty() && dice.chance(4)) {
                recorder.desk().submit(dice.oneOf(before));
            } else if (!before.isEmpty() && dice.chance(2)) {
                Act act = next();
                recorder.submit(CommandEnvelope.of(dice.oneOf(before).id(), recorder.id(), act.actor(), act.command()));
            } else {
                recorder.submit(next());
            }
            if (dice.chance(20)) {
                recorder.later(Duration.ofHours(1L + dice.below(9)));
            }
        }
    }

    private MallOrder order() {
        return recorder.desk()
                .view(ReadScope.everything(), recorder.id(), recorder.clock().instant())
                .map(view -> view.as(MallOrder.class))
                .orElseGet(() -> MallProcess.standard().initialOrder(recorder.id()));
    }

    private boolean isLeft() {
        return order().positions().all().stream().anyMatch(State::isEnd) && dice.chance(20);
    }

    private Act next() {
        MallOrder order = order();
        if (order.isAt(MallDeliveryState.DELIVERY_FAILED) && dice.chance(40)) {
            return new Act(
                    SampleActors.ADMINISTRATOR,
                    new MarkReturned(recorder.clock().instant()));
        }
        if (dice.chance(25)) {
            return MallPath.ofTheGoods(order, recorder.moment()).orElseGet(() -> moves.any(order, recorder.moment()));
        }
        if (dice.chance(order.isAt(MallOrderState.SUBMITTED) ? 25 : 60)) {
            return MallPath.next(payment, order, recorder.moment())
                    .orElseGet(() -> moves.fitting(order, recorder.moment()));
        }
        return dice.chance(80) ? moves.fitting(order, recorder.moment()) : moves.any(order, recorder.moment());
    }
}
