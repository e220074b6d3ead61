package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.payment.RequiredDeposit;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.correction.RecheckedGate;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The conditions that concern the deposit to be paid before production (C9.2). */
public final class DepositGates {
    /**
     * The condition that the required deposit has arrived in full; a partial payment is not enough. For each tier, the
     * rules decide whether a deposit is required.
     */
    public static final Gate<ContractOrder> REQUIRED_DEPOSIT_ARRIVED = Gate.named(
                    "required-deposit-arrived", DepositGates::missing)
            .asks(TierFacts.class, DepositFacts.class)
            .clearedBy(RecordPayment.class);

    /**
     * The condition that the deposit for the issued production order is still fully paid after corrections (C9.2, X10).
     */
    private static final RecheckedGate<ContractOrder, Money> DEPOSIT_AT_ISSUE = RecheckedGate.of(
            order -> PaymentAccount.of(order).hasCorrections()
                    ? Production.of(order).depositAsked()
                    : Optional.empty(),
            (order, asked) -> paid(order, asked).compareTo(asked) >= 0);

    private DepositGates() {}

    /**
     * Returns the deposit that must arrive before production. The current rules determine the deposit, but it is at
     * least the amount on the confirmation that the customer has signed. An agreed deposit is therefore not reduced by
     * a change of tier.
     */
    public static Optional<Money> beforeProduction(ContractOrder order, Policies policies) {
        return RequiredDeposit.of(order, policies).map(now -> atLeastAsAgreed(order, now));
    }

    /**
     * Returns the deposit required when the production order was issued, or an empty result if the order has no total.
     */
    static Optional<Money> asked(ContractOrder order, DepositVerdict verdict) {
        return order.content()
                .total()
                .map(total -> atLeastAsAgreed(order, verdict.of(total)))
                .filter(Money::isPositive);
    }

    private static Money atLeastAsAgreed(ContractOrder order, Money required) {
        Confirmation confirmation = Confirmation.of(order);
        Optional<Money> agreed = confirmation.holdsFor(order)
                ? confirmation.sheet().flatMap(ConfirmationSheet::deposit)
                : Optional.empty();
        return agreed.filter(it -> it.currency().equals(required.currency()))
                .filter(it -> it.compareTo(required) > 0)
                .orElse(required);
    }

    /** Returns whether the deposit that was required for the issued production order is no longer fully paid. */
    static boolean haveLapsed(ContractOrder order) {
        return DEPOSIT_AT_ISSUE.hasLapsed(order);
    }

    /** Returns the part of the deposit that is due again after a correction (X10). */
    public static Optional<Money> dueAgain(ContractOrder order) {
        return DEPOSIT_AT_ISSUE.hasLapsed(order)
                ? Production.of(order).depositAsked().map(asked -> asked.minus(paid(order, asked)))
                : Optional.empty();
    }

    private static List<Refusal> missing(ContractOrder order, Moment moment) {
        if (order.content().total().isEmpty()) {
            return List.of(Refusal.gate(PaymentRefusal.TOTAL_UNKNOWN));
        }
        return beforeProduction(order, moment.policies())
                .filter(required -> paid(order, required).compareTo(required) < 0)
                .map(required -> List.of(Refusal.gate(
                        PaymentRefusal.DEPOSIT_MISSING, "required", required, "arrived", paid(order, required))))
                .orElse(List.of());
    }

    static Money paid(ContractOrder order, Money like) {
        return PaymentAccount.of(order).paid(like.currency());
    }
}
