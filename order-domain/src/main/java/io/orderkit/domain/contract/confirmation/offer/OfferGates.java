package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The conditions that hang on a fixed arrival (C8). */
public final class OfferGates {
    /** C8: the customer was asked before a later arrival than the fixed one goes out; of a version that went out once nobody asks again. */
    public static final Gate<ContractOrder> FIXED_ARRIVAL_SETTLED = Gate.named(
                    "fixed-arrival-settled", OfferGates::open)
            .clearedBy(RecordArrivalAnswer.class, WriteInstruction.class);

    /** C8: the customer is asked where the offer is not what they fixed. */
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
