package com.example.lumen;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The release of the order's credit beyond the customer's limit, after the salesperson has agreed (L2).
 *
 * @param reason the reason
 */
@Wire("lumen:release-beyond-limit")
public record ReleaseBeyondLimit(String reason) implements ProposedCommand<ContractOrder> {
    @Override
    public boolean standsFor(ContractOrder order) {
        return order.isAt(CreditState.HELD);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(reason.isBlank(), CreditRefusal.REASON_MISSING)
                .list();
    }

    @Override
    public List<CreditReleased> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CreditReleased(reason));
    }
}
