package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C9.3: the dates have moved, and those concerned are told.
 *
 * @param version of which confirmation
 * @param daysBefore the days late that were told before
 * @param daysLate the days late now
 * @param scheduled the scheduled date now
 * @param confirmed the confirmation's date now
 * @param cause why
 */
@Wire("dates-postponed")
public record DatesPostponed(
        int version, int daysBefore, int daysLate, LocalDate scheduled, LocalDate confirmed, Cause cause)
        implements OrderEvent<ContractOrder> {
    /** Why dates move. */
    public enum Cause {
        RETURN_IS_LATE,
        DEPOSIT_IS_LATE,
        RETURN_HAD_ARRIVED_EARLIER,
        DEPOSIT_HAD_ARRIVED_EARLIER
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withDaysLateTold(daysLate));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "dates-postponed",
                Set.of(Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION),
                Map.of(
                        "daysLate", String.valueOf(daysLate),
                        "scheduled", scheduled.toString(),
                        "confirmed", confirmed.toString(),
                        "cause", Names.kebab(cause))));
    }
}
