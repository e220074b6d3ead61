package com.example.lumen;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * Finance's decision to release the order's credit (L1).
 *
 * @param reason the reason
 */
@Wire("lumen:release-credit")
public record ReleaseCredit(String reason) implements Command<ContractOrder> {
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
