package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The conditions that concern the payment required before the goods leave (C13). */
public final class PaymentGates {
    /** The condition that the payment required before the goods leave has been made (C13.2). */
    public static final Gate<ContractOrder> BALANCE_PAID = Gate.named(
                    "balance-paid",
                    (ContractOrder order, Moment moment) -> Balance.askedOpen(order)
                            .map(open -> List.of(Refusal.gate(SettlementRefusal.BALANCE_OPEN, "open", open)))
                            .orElse(List.of()))
            .clearedBy(RecordPayment.class, CorrectRecordedPayment.class);

    /**
     * The condition that no part of the deposit is due again after a correction (C13.1, X10). This condition
     * applies only if the rules require no other payment; in that case, the review of terms itself opens the payment
     * gate.
     */
    public static final Gate<ContractOrder> DEPOSIT_STILL_HERE = Gate.named(
                    "deposit-still-here",
                    (ContractOrder order, Moment moment) -> ClearanceRecheck.depositDue(order)
                            .filter(due ->
                                    !Balance.asked(order, moment.policies()).asks())
                            .map(due -> List.of(Refusal.gate(PaymentRefusal.DEPOSIT_DUE_AGAIN, "due", due)))
                            .orElse(List.of()))
            .asks(TierFacts.class, PaymentGateFacts.class)
            .clearedBy(RecordPayment.class, CorrectRecordedPayment.class);

    /** The condition that a payment is recorded and can therefore be corrected (X10). */
    public static final Gate<ContractOrder> A_PAYMENT_IS_RECORDED = Gate.when(
            "a-payment-is-recorded",
            (order, moment) -> !PaymentAccount.of(order).payments().isEmpty(),
            PaymentRefusal.NO_PAYMENT_RECORDED);

    /** The condition that a refund is recorded and can therefore be corrected (X10). */
    public static final Gate<ContractOrder> A_REFUND_IS_RECORDED = Gate.when(
            "a-refund-is-recorded",
            (order, moment) -> PaymentAccount.of(order).payments().stream()
                    .anyMatch(record -> record.first().kind() == Payment.Kind.GIVEN_BACK),
            PaymentRefusal.NO_REFUND_RECORDED);

    /** The condition that there is an unpaid balance to collect (C13.2). */
    public static final Gate<ContractOrder> BALANCE_TO_COLLECT = Gate.when(
            "balance-to-collect",
            (order, moment) -> Balance.toCollect(order).isPresent(),
            SettlementRefusal.NO_BALANCE_TO_COLLECT);

    /**
     * The condition that the order has passed the payment gate (C13.1, C13.2). If no payment is required before
     * delivery, the review of terms opens the gate; otherwise, clearance by finance opens it.
     */
    public static final Gate<ContractOrder> PAYMENT_GATE_PASSED = Gate.when(
                    "payment-gate-passed",
                    (ContractOrder order, Moment moment) -> order.isAt(PaymentState.GATE_PASSED),
                    SettlementRefusal.PAYMENT_GATE_SHUT)
            .clearedBy(ReviewTerms.class, ClearPayment.class);

    /** The condition that the company holds money that must be refunded to the customer (C13.2, X3, X8). */
    public static final Gate<ContractOrder> MONEY_OWED_BACK = Gate.when(
            "money-owed-back",
            (order, moment) -> !MoneyOwedBack.of(order).isEmpty(),
            PaymentRefusal.NOTHING_TO_GIVE_BACK);

    private PaymentGates() {}
}
