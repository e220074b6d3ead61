package com.example.lumen;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.consent.step.Proposing;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import java.util.Map;

/**
 * Finance's proposal to release the order's credit beyond the customer's limit. The order's salesperson must agree (L2).
 *
 * @param reason the reason
 */
@Wire("lumen:propose-release")
public record ProposeRelease(String reason) implements Proposing<ContractOrder> {
    @Override
    public Map<ActorId, Role> asked(ContractOrder order) {
        return OrderIntake.of(order)
                .salesperson()
                .map(salesperson -> Map.of(salesperson, Role.SALESPERSON))
                .orElse(Map.of());
    }

    @Override
    public ProposedCommand<ContractOrder> matter(ContractOrder order) {
        return new ReleaseBeyondLimit(reason);
    }
}
