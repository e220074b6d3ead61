package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.confirmation.CheckReturn;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.OrderDates;
import io.orderkit.domain.contract.confirmation.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.ReturnConfirmation;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderLine;
import io.orderkit.domain.model.Quantity;
import io.orderkit.domain.model.Tolerance;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold before the goods are made, taken in, and reported complete (C9–C13). */
public final class ProductionGates {
    /** C9.1, C9.2: the clear return is here; tier A may owe it. */
    public static final Gate<ContractOrder> RETURN_CLEAR_OR_TIER_A = Gate.named(
                    "return-clear-or-tier-a",
                    (ContractOrder order, Moment moment) ->
                            Confirmation.of(order).isReturnedClear() || Pricing.isTierA(order, moment.policies())
                                    ? List.<Refusal>of()
                                    : List.of(Refusal.gate(
                                            ProductionRefusal.RETURN_NOT_CLEAR,
                                            "tier",
                                            Pricing.tier(order, moment.policies())
                                                    .tier())))
            .clearedBy(ReturnConfirmation.class, CheckReturn.class, ReconfirmFinding.class);

    /** C9.3: the scheduled date is not past; otherwise production re-writes its instruction. */
    public static final Gate<ContractOrder> SCHEDULED_DATE_NOT_PAST = Gate.named(
                    "scheduled-date-not-past",
                    (ContractOrder order, Moment moment) -> OrderDates.of(order, moment)
                            .filter(dates -> dates.scheduled().isBefore(moment.today()))
                            .map(dates -> List.of(Refusal.gate(
                                    ProductionRefusal.SCHEDULED_DATE_PAST,
                                    "found",
                                    dates.scheduled(),
                                    "today",
                                    moment.today())))
                            .orElse(List.of()))
            .clearedBy(WriteInstruction.class);

    /** C10: production has marked every item clear. */
    public static final Gate<ContractOrder> ALL_ITEMS_CLEAR = Gate.named("all-items-clear", ProductionGates::unclear)
            .clearedBy(ReviewProductionOrder.class, AnswerUnclearItem.class);

    /** C10: an item has come back to CS. */
    public static final Gate<ContractOrder> AN_ITEM_IS_UNCLEAR = Gate.named(
            "an-item-is-unclear",
            (order, moment) -> Production.of(order).unclear().isEmpty()
                    ? List.of(Refusal.gate(ProductionRefusal.NO_ITEM_UNCLEAR))
                    : List.of());

    /** C10: the technical department is owed its copy. */
    public static final Gate<ContractOrder> COPY_OWED = Gate.named(
            "copy-owed",
            (order, moment) -> Production.of(order).copyOwedBy().isPresent()
                    ? List.of()
                    : List.of(Refusal.gate(ProductionRefusal.COPY_NOT_OWED)));

    /** C11: the confirmation asks for supervision. */
    public static final Gate<ContractOrder> SUPERVISION_INSTRUCTED = Gate.named(
            "supervision-instructed",
            (order, moment) -> order.content().supervision().isEmpty()
                    ? List.of(Refusal.gate(ProductionRefusal.SUPERVISION_NOT_INSTRUCTED))
                    : List.of());

    /** C11.1: of every anomaly the customer has been told. */
    public static final Gate<ContractOrder> CUSTOMER_TOLD_OF_ANOMALIES = Gate.named(
                    "customer-told-of-anomalies",
                    (ContractOrder order, Moment moment) -> Production.of(order).openAnomalies().stream()
                            .filter(anomaly -> !anomaly.customerTold())
                            .map(anomaly ->
                                    Refusal.gate(ProductionRefusal.CUSTOMER_NOT_TOLD, "number", anomaly.number()))
                            .toList())
            .clearedBy(ClarifyAnomaly.class, TellCustomerOfAnomaly.class);

    /** C11.1: no anomaly is open; until it is closed the goods concerned do not leave. */
    public static final Gate<ContractOrder> NO_ANOMALY_OPEN = Gate.named(
                    "no-anomaly-open",
                    (ContractOrder order, Moment moment) -> Production.of(order).openAnomalies().stream()
                            .map(anomaly -> Refusal.gate(ProductionRefusal.ANOMALY_OPEN, "number", anomaly.number()))
                            .toList())
            .clearedBy(AgreePlan.class, CloseAnomaly.class);

    /** C13: the warehouse receipts cover each line within its tolerance, or an agreed plan accepts less. */
    public static final Gate<ContractOrder> RECEIPTS_COVER_ORDER = Gate.named(
                    "receipts-cover-order",
                    (ContractOrder order, Moment moment) -> order.content().lines().stream()
                            .filter(line -> !isCovered(order, line))
                            .map(line -> Refusal.gate(
                                    ProductionRefusal.RECEIPTS_SHORT,
                                    "line",
                                    line.number(),
                                    "received",
                                    received(order, line),
                                    "ordered",
                                    line.quantity().map(Quantity::toString).orElse("?")))
                            .toList())
            .clearedBy(ReceiveInWarehouse.class, AgreePlan.class);

    /** C12.1: the last inspections of every line have passed, both of them. */
    public static final Gate<ContractOrder> INSPECTIONS_PASSED = Gate.named(
                    "inspections-passed",
                    (ContractOrder order, Moment moment) -> order.content().lines().stream()
                            .flatMap(line -> Inspections.notPassed(order, line.number(), Refusal.Kind.GATE).stream())
                            .toList())
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class);

    /** C12.1: of one line at least more has passed both inspections than is in the warehouse. */
    public static final Gate<ContractOrder> GOODS_TO_RECEIVE = Gate.named(
                    "goods-to-receive", (ContractOrder order, Moment moment) -> Inspections.nothingToReceive(order))
            .clearedBy(InspectByConfirmation.class, InspectByStandard.class, CloseAnomaly.class);

    /** C12.1, C13: what was reported complete has passed its inspections no longer, or the receipts cover it no longer. */
    public static final Gate<ContractOrder> COMPLETION_LAPSED = Gate.named(
            "completion-lapsed",
            (order, moment) ->
                    isComplete(order, moment) ? List.of(Refusal.gate(ProductionRefusal.COMPLETION_STANDS)) : List.of());

    private ProductionGates() {}

    private static boolean isComplete(ContractOrder order, Moment moment) {
        return INSPECTIONS_PASSED.shut(order, Actor.SYSTEM, moment).isEmpty()
                && RECEIPTS_COVER_ORDER.shut(order, Actor.SYSTEM, moment).isEmpty();
    }

    private static List<Refusal> unclear(ContractOrder order, Moment moment) {
        Production production = Production.of(order);
        Set<ReviewItem> left = EnumSet.allOf(ReviewItem.class);
        left.removeAll(production.clear());
        return left.stream()
                .map(item -> Refusal.gate(
                        production.unclear().contains(item)
                                ? ProductionRefusal.ITEM_STILL_UNCLEAR
                                : ProductionRefusal.ITEM_NOT_REVIEWED,
                        "item",
                        "@" + item.wordingKey()))
                .toList();
    }

    private static boolean isCovered(ContractOrder order, OrderLine line) {
        Optional<Quantity> received = Production.of(order).received(line.number());
        if (line.quantity().isEmpty() || received.isEmpty()) {
            return false;
        }
        Quantity least =
                line.tolerance().orElse(Tolerance.NONE).leastOf(line.quantity().get());
        return received.get().compareTo(least) >= 0 || lessIsAccepted(order, line.number());
    }

    /** By a plan of which the customer knows, unless in the end the goods were made anew. */
    private static boolean lessIsAccepted(ContractOrder order, int line) {
        return Production.of(order).anomalies().values().stream()
                .filter(anomaly -> !anomaly.result().equals(Optional.of(Anomaly.Result.REMADE)))
                .anyMatch(anomaly -> anomaly.acceptsLess() && anomaly.customerTold() && anomaly.concerns(line));
    }

    private static String received(ContractOrder order, OrderLine line) {
        return Production.of(order)
                .received(line.number())
                .map(Quantity::toString)
                .orElse("0");
    }
}
