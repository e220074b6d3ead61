package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The conditions for releasing production and for the review of the production order (C9.3, C10). */
public final class ReleaseGates {
    /**
     * The condition that the scheduled date is not in the past; otherwise production must rewrite its instruction
     * (C9.3).
     */
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

    /** The condition that production has marked every item as clear (C10). */
    public static final Gate<ContractOrder> ALL_ITEMS_CLEAR = Gate.named("all-items-clear", ReleaseGates::unclear)
            .clearedBy(ReviewProductionOrder.class, AnswerUnclearItem.class);

    /** The condition that production has marked at least one item as unclear (C10). */
    public static final Gate<ContractOrder> AN_ITEM_IS_UNCLEAR = Gate.when(
            "an-item-is-unclear",
            (order, moment) -> !Production.of(order).unclear().isEmpty(),
            ProductionRefusal.NO_ITEM_UNCLEAR);

    /** The condition that the technical department must still be sent its copy (C10). */
    public static final Gate<ContractOrder> COPY_OWED = Gate.when(
            "copy-owed",
            (order, moment) -> Production.of(order).copyOwedBy().isPresent(),
            ProductionRefusal.COPY_NOT_OWED);

    private ReleaseGates() {}

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
}
