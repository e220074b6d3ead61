package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.consent.step.Proposing;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import java.time.LocalDate;
import java.util.Map;

/**
 * The command by which CS proposes a later confirmation date to suit the customer's circumstances (C8.1). The order's
 * salesperson must consent to the proposal (X9).
 *
 * @param date the proposed confirmation date, never before the scheduled date
 * @param situation the reason for the later date, such as the payment method or the urgency
 */
@Wire("propose-confirmation-date")
public record ProposeConfirmationDate(LocalDate date, String situation) implements Proposing<ContractOrder> {
    @Override
    public Map<ActorId, Role> asked(ContractOrder order) {
        return OrderIntake.of(order)
                .salesperson()
                .map(salesperson -> Map.of(salesperson, Role.SALESPERSON))
                .orElse(Map.of());
    }

    @Override
    public ProposedCommand<ContractOrder> matter(ContractOrder order) {
        return new RelaxConfirmationDate(
                date, situation, OrderIntake.of(order).salesperson().orElseThrow());
    }
}
