package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
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
 * The event recording that a recorded payment was corrected (X10). A correction of a payment changes only the amounts.
 * Separate events withdraw the steps that depended on the previous amounts.
 *
 * @param reference the reference of the record before the correction
 * @param before the recorded payment before the correction; empty if the record had been withdrawn
 * @param payment the corrected payment; empty if there was no payment
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 * @param at the time at which the correction was made
 * @param debts the amounts that become due because the dependent steps can no longer be withdrawn
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
     * The amounts that become due after a correction because the dependent steps can no longer be withdrawn.
     *
     * @param deposit the part of the deposit that is due again while production continues (C9.2)
     * @param clearance the unpaid amount for goods that left after the payment was cleared (C13.2)
     */
    public record Debts(Optional<Money> deposit, Optional<Money> clearance) {}

    static ContractOrder applied(ContractOrder order, String reference, Correction<Payment> correction) {
        return order.with(PaymentAccount.KEY, account -> account.corrected(reference, correction));
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
                Map.of("reference", reference, "before", text(before), "now", text(payment), "reason", reason)));
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

    private static String text(Optional<Payment> recorded) {
        return recorded.map(it -> it.amount().toString()).orElse("-");
    }
}
