package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The random choice of the command that a walk tries next on a contract order. The chosen commands follow the happy
 * path, with detours, premature steps and invalid steps. Not thread-safe.
 */
public final class ContractWalkChoice implements WalkChoice<ContractOrder> {
    /** States in which many steps are possible, but which the happy path soon leaves. */
    private static final List<State> LINGER = List.of(
            AgreementState.CLARIFYING,
            AgreementState.PRICE_QUERY,
            AgreementState.CUSTOMER_DECIDING,
            AgreementState.RECONFIRMING,
            ProductionState.ISSUED,
            DeliveryState.NOTIFIED,
            DeliveryState.ARRIVED,
            DeliveryState.LOST,
            DeliveryState.GOODS_RETURNED);

    /** States in which corrections are possible, near the end of the path. */
    private static final List<State> TURNS = List.of(
            AgreementState.NOT_RECEIVED,
            AgreementState.RECONFIRMING,
            DeliveryState.LOST,
            DeliveryState.GOODS_RETURNED,
            DeliveryState.RECEIPT_SIGNED);

    private static final List<State> FORKS = List.of(AgreementState.SCHEDULED, DeliveryState.ARRIVED);

    /** A delivery notice that does not match the goods that actually left. */
    private static final IssueDeliveryNotice OTHER_NOTICE = new IssueDeliveryNotice(
            new DocumentReference("notice-9"),
            new DeliveryData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("by rail")));

    private final SeededChoice dice;
    private final SampleErp erp;
    private final HappyPath path;
    private final ContractMoves moves;
    private final int patience;

    /**
     * Creates a choice of commands for a single order; do not use it for another order.
     *
     * @param process the standard contract process or an extension of it
     */
    public ContractWalkChoice(SeededChoice dice, ProcessDefinition<ContractOrder> process) {
        this.dice = dice;
        erp = randomErp(process.catalogue().tiers());
        path = HappyPath.of(dice.oneOf(process.catalogue().channels()), ordered());
        moves = new ContractMoves(dice, process);
        patience = dice.chance(35) ? 22 + dice.below(35) : 64 + dice.below(34);
    }

    /**
     * Returns random content for an order. The content is usually complete, and sometimes includes a fixed arrival date
     * or supervision instructions.
     */
    private OrderContent ordered() {
        OrderContent complete = SampleOrder.complete();
        return switch (dice.below(15)) {
            case 0 -> complete.withFixedArrival(true).withArrivalDate(LocalDate.of(2026, 3, 5 + dice.below(8)));
            case 1 -> complete.withSupervision();
            default -> complete;
        };
    }

    /** Returns an ERP with the data about the order's customer. */
    public SampleErp erp() {
        return erp;
    }

    private SampleErp randomErp(List<Tier> tiers) {
        SampleErp made = SampleErp.of(dice.oneOf(tiers));
        if (dice.chance(25)) {
            made = made.planned("6.60 CNY/kg");
        }
        if (dice.chance(10)) {
            made = made.lastDeal("6.00 CNY/kg", "75 g/m2");
        }
        if (dice.chance(8)) {
            made = made.withoutContract();
        }
        return dice.chance(8) ? made.withoutPlanEntry() : made;
    }

    @Override
    public Act next(ContractOrder order, Moment moment) {
        List<Act> tooSoon = dice.chance(30) ? PrematureSteps.of(order, moment) : List.of();
        if (!tooSoon.isEmpty()) {
            return dice.oneOf(tooSoon);
        }
        if (Cancellation.of(order).isFeeUndecided() && dice.chance(70)) {
            return new Act(
                    SampleActors.SUPERVISOR,
                    new SetCancellationFee(Money.of("CNY", dice.oneOf("0", "0", "500")), "what it has cost"));
        }
        Optional<Act> urgent = dice.chance(20) ? moves.urgent(order, moment) : Optional.empty();
        if (urgent.isPresent()) {
            return urgent.get();
        }
        List<Act> ofLots = dice.chance(35) ? LotPath.next(order) : List.of();
        if (!ofLots.isEmpty()) {
            return dice.oneOf(ofLots);
        }
        if (dice.chance(isEager(order) ? 20 : 5)) {
            return moves.leap(order);
        }
        Optional<Act> answer = dice.chance(60) ? moves.answer(order, moment) : Optional.empty();
        if (answer.isPresent()) {
            return answer.get();
        }
        if (Delivery.of(order).noticeOwedBy().isPresent() && order.haveGoodsLeft() && dice.chance(10)) {
            return new Act(SampleActors.AGENT, OTHER_NOTICE);
        }
        int often = TURNS.stream().anyMatch(order::isAt) ? 40 : FORKS.stream().anyMatch(order::isAt) ? 20 : 8;
        Optional<Act> detour = dice.chance(often) ? moves.detour(order, moment) : Optional.empty();
        if (detour.isPresent()) {
            return detour.get();
        }
        boolean lingers = LINGER.stream().anyMatch(order::isAt);
        if (dice.chance(lingers ? patience / 2 : patience)) {
            return path.next(order, moment).orElseGet(() -> moves.fitting(order, moment));
        }
        return dice.chance(60) ? moves.fitting(order, moment) : moves.any(order, moment);
    }

    /** Returns whether people often attempt premature steps in the order's current state. */
    private static boolean isEager(ContractOrder order) {
        boolean awaitsNotice = order.isAt(PaymentState.GATE_PASSED) && order.isAt(DeliveryState.NOT_ARRANGED);
        return awaitsNotice
                || order.isAt(AgreementState.NOT_RECEIVED)
                || order.isAt(AgreementState.CLARIFYING)
                || order.isAt(AgreementState.PRICE_QUERY)
                || order.isAt(DeliveryState.RECEIPT_SIGNED);
    }
}
