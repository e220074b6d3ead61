package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The customer's fixed arrival, together with the later arrival that the company offers (C8).
 *
 * @param fixed the latest day by which the customer must receive the goods
 * @param offered the latest arrival day that the company offers
 */
public record ArrivalOffer(LocalDate fixed, LocalDate offered) {
    /**
     * Returns the company's offer of an arrival later than the one that the customer fixed. The result is empty if the
     * company makes no such offer.
     */
    public static Optional<ArrivalOffer> of(ContractOrder order) {
        return order.content()
                .arrivalDate()
                .filter(fixed -> order.content().fixedArrival().orElse(false))
                .flatMap(fixed -> offered(order, fixed).map(offered -> new ArrivalOffer(fixed, offered)))
                .filter(offer -> offer.offered().isAfter(offer.fixed()));
    }

    /**
     * Returns the arrival that the company offers. If the confirmation is not current, the offered arrival follows from
     * production's instruction.
     */
    private static Optional<LocalDate> offered(ContractOrder order, LocalDate fixed) {
        return entered(order)
                .map(ConfirmationSheet::arrival)
                .or(() -> scheduled(order).map(scheduled -> scheduled.isAfter(fixed) ? scheduled : fixed));
    }

    private static Optional<LocalDate> scheduled(ContractOrder order) {
        return Feasibility.of(order)
                .instruction()
                .filter(written -> order.stillHolds(Aspect.SCHEDULE, written.revision()))
                .map(Instruction::scheduledDate);
    }

    private static Optional<ConfirmationSheet> entered(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        return confirmation
                .sheet()
                .filter(sheet -> confirmation.holdsFor(order))
                .filter(sheet -> scheduled(order).equals(Optional.of(sheet.scheduledDate())));
    }
}
