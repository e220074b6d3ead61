package com.example.lumen;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * Finance's decision to put the order's credit on hold (L1).
 *
 * @param reason the reason
 */
@Wire("lumen:hold-credit")
public record HoldCredit(String reason) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(reason.isBlank(), CreditRefusal.REASON_MISSING)
                .list();
    }

    @Override
    public List<CreditHeld> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CreditHeld(reason));
    }
}
