package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The conditions that concern a fixed arrival (C8). */
public final class OfferGates {
    /**
     * The condition that the offered arrival is not later than the fixed arrival, or that the customer has agreed to
     * it (C8). This condition no longer applies once the current version of the confirmation has been sent.
     */
    public static final Gate<ContractOrder> FIXED_ARRIVAL_SETTLED = Gate.named(
                    "fixed-arrival-settled", OfferGates::open)
            .clearedBy(RecordArrivalAnswer.class, WriteInstruction.class);

    /**
     * The condition that the company offers an arrival later than the fixed arrival and must therefore ask the customer
     * (C8).
     */
    public static final Gate<ContractOrder> ANOTHER_ARRIVAL_IS_OFFERED = Gate.when(
            "another-arrival-is-offered",
            (order, moment) -> OfferAnswer.awaited(order).isPresent(),
            ConfirmationRefusal.NO_ARRIVAL_TO_ASK);

    private OfferGates() {}

    private static List<Refusal> open(ContractOrder order, Moment moment) {
        return hasGoneOut(order)
                ? List.of()
                : OfferAnswer.awaited(order).stream()
                        .map(offer -> Refusal.gate(
                                ConfirmationRefusal.FIXED_ARRIVAL_OPEN,
                                "fixed",
                                offer.fixed(),
                                "offered",
                                offer.offered()))
                        .toList();
    }

    private static boolean hasGoneOut(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        return confirmation
                .sending()
                .filter(sending -> sending.version() == confirmation.version())
                .isPresent();
    }
}
