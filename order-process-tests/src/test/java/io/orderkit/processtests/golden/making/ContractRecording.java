package io.orderkit.processtests.golden.making;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.ContractMoves;
import io.orderkit.testkit.walk.SeededChoice;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The recording of one contract order on a random route over a desk: mostly sensible, often wrong, sometimes repeated. */
public final class ContractRecording {
    private static final int MOST_ATTEMPTS = 110;

    /** States that the happy path passes quickly, although many steps can be tried there. */
    private static final List<State> LINGER = List.of(
            AgreementState.CLARIFYING,
            AgreementState.PRICE_QUERY,
            AgreementState.CUSTOMER_DECIDING,
            AgreementState.RECONFIRMING,
            ProductionState.ISSUED,
            DeliveryState.NOTIFIED);

    private final SeededChoice dice;
    private final OrderRecorder recorder;
    private final HappyPath path;
    private final ContractMoves moves;
    private final int patience;

    private ContractRecording(String id, long seed, OrderRecorder.Place place) {
        dice = new SeededChoice(seed);
        recorder = place.of(id, erp(), rules());
        path = HappyPath.of(dice.oneOf(Channel.handbook()), SampleOrder.complete());
        moves = new ContractMoves(dice);
        patience = dice.chance(30) ? 25 + dice.below(35) : 70 + dice.below(28);
    }

    public static OrderRecorder run(String id, long seed, OrderRecorder.Place place) {
        ContractRecording course = new ContractRecording(id, seed, place);
        course.go();
        return course.recorder;
    }

    private SampleErp erp() {
        SampleErp erp = SampleErp.of(dice.oneOf(Tier.handbook()));
        erp = dice.chance(25) ? erp.planned("6.60 CNY/kg") : erp;
        erp = dice.chance(10) ? erp.lastDeal("6.00 CNY/kg", "75 g/m2") : erp;
        erp = dice.chance(5) ? erp.withoutContract() : erp;
        return dice.chance(5) ? erp.withoutPlanEntry() : erp;
    }

    private Policies rules() {
        if (dice.chance(60)) {
            return new HandbookPolicies();
        }
        SettablePolicies house = SettablePolicies.likeTheHandbook();
        house = dice.chance(40) ? house.everybodyDeposits("30") : house;
        house = dice.chance(20) ? house.everybodyIs(dice.oneOf(Tier.handbook())) : house;
        return dice.chance(50) ? house.postponing(terms()) : house;
    }

    private PostponementTerms terms() {
        return new PostponementTerms(
                dice.oneOf(PostponementTerms.Counting.values()),
                LocalTime.of(12 + dice.below(8), 0),
                1 + dice.below(3),
                dice.chance(50),
                dice.below(8),
                dice.maybe(30, () -> ContractScenario.ZONE));
    }

    private void go() {
        for (int i = 0; i < MOST_ATTEMPTS && !isEnded(); i++) {
            attempt();
            if (dice.chance(12)) {
                recorder.later(Duration.ofHours(1L + dice.below(40)));
            }
        }
    }

    private void attempt() {
        List<CommandEnvelope> before = recorder.attempts();
        if (!before.isEmpty() && dice.chance(4)) {
            recorder.desk().submit(dice.oneOf(before)); // a repetition gets the answer of the first attempt
            return;
        }
        CommandEnvelope envelope = recorder.envelope(next());
        if (dice.chance(8)) {
            envelope = envelope.occurredAt(recorder.clock().instant().minus(Duration.ofMinutes(1L + dice.below(3000))));
        }
        if (dice.chance(5)) {
            envelope = envelope.correlatedBy("case-" + dice.below(9)).causedBy("mail-" + dice.below(9));
        }
        if (!before.isEmpty() && dice.chance(2)) {
            CommandEnvelope used = dice.oneOf(before);
            envelope = CommandEnvelope.of(used.id(), recorder.id(), envelope.actor(), envelope.command());
        }
        recorder.submit(envelope);
    }

    private ContractOrder order() {
        return recorder.desk()
                .view(ReadScope.everything(), recorder.id(), recorder.clock().instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> ContractProcess.standard().initialOrder(recorder.id()));
    }

    private boolean isEnded() {
        return order().positions().all().stream().anyMatch(State::isEnd) && dice.chance(50);
    }

    private Act next() {
        ContractOrder order = order();
        Moment moment = recorder.moment();
        if (dice.chance(5)) {
            return moves.leap(order);
        }
        Optional<Act> detour = dice.chance(order.isAt(AgreementState.RECONFIRMING) ? 40 : 7)
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
}
