package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.correction.Correction;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * X10: a recorded payment was corrected. Only the figures follow here; what can still be undone is withdrawn by events of its own.
 *
 * @param reference of the record, as it stood
 * @param before what was recorded; empty when it had been taken back
 * @param payment what it was in truth; empty when it did not happen
 * @param reason how that was found
 * @param by who corrected it
 * @param at when
 * @param debts what is owed because of it and cannot be undone any more
 */
@Wire("recorded-payment-corrected")
public record RecordedPaymentCorrected(
        String reference,
        Optional<Payment> before,
        Optional<Payment> payment,
        String reason,
        ActorId by,
        Instant at,
        Debts debts)
        implements OrderEvent<ContractOrder> {
    /**
     * The amounts that a correction leaves owed where a passed gate cannot be undone.
     *
     * @param deposit what is due again of the deposit, while production goes on (C9.2)
     * @param clearance what is open although the payment was cleared and the goods have left (C13.2)
     */
    public record Debts(Optional<Money> deposit, Optional<Money> clearance) {}

    static ContractOrder applied(ContractOrder order, String reference, Correction<Payment> correction) {
        return order.with(Settlement.KEY, settlement -> settlement.corrected(reference, correction));
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return applied(order, reference, new Correction<>(payment, reason, by, at));
    }

    @Override
    public List<Intent> intents() {
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.Communication(
                "recorded-payment-corrected",
                Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR),
                Map.of("reference", reference, "before", told(before), "now", told(payment), "reason", reason)));
        debts.deposit()
                .ifPresent(due -> intents.add(new Intent.Communication(
                                "deposit-due-again",
                                Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR),
                                Map.of("due", due.toString()))
                        .keyed("deposit")));
        debts.clearance()
                .ifPresent(open -> intents.add(new Intent.Communication(
                                "clearance-lapsed",
                                Set.of(Role.FINANCE, Role.SALESPERSON, Role.CS_SUPERVISOR),
                                Map.of("open", open.toString()))
                        .keyed("clearance")));
        return intents;
    }

    private static String told(Optional<Payment> recorded) {
        return recorded.map(it -> it.amount().toString()).orElse("-");
    }
}
