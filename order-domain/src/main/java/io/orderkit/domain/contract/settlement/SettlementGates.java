package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The payment that is asked before the goods leave (C13). */
public final class SettlementGates {
    /** C13.2: nothing is open of what the rules ask before the goods leave. */
    public static final Gate<ContractOrder> BALANCE_PAID = Gate.named(
                    "balance-paid",
                    (ContractOrder order, Moment moment) -> Balance.askedOpen(order)
                            .map(open -> List.of(Refusal.gate(SettlementRefusal.BALANCE_OPEN, "open", open)))
                            .orElse(List.of()))
            .clearedBy(RecordPayment.class, CorrectRecordedPayment.class);

    /** C13.1, X10: where nothing is asked, the review opens the payment gate, which waits for a deposit that a correction has taken away. */
    public static final Gate<ContractOrder> DEPOSIT_STILL_HERE = Gate.named(
                    "deposit-still-here",
                    (ContractOrder order, Moment moment) -> Clearance.depositDue(order)
                            .filter(due ->
                                    !Balance.asked(order, moment.policies()).asks())
                            .map(due -> List.of(Refusal.gate(PaymentRefusal.DEPOSIT_DUE_AGAIN, "due", due)))
                            .orElse(List.of()))
            .asks(TierFacts.class, PaymentGateFacts.class)
            .clearedBy(RecordPayment.class, CorrectRecordedPayment.class);

    /** X10: there is a record that can be corrected. */
    public static final Gate<ContractOrder> A_PAYMENT_IS_RECORDED = Gate.when(
            "a-payment-is-recorded",
            (order, moment) -> !Settlement.of(order).payments().isEmpty(),
            PaymentRefusal.NO_PAYMENT_RECORDED);

    /** X10: money was given back, and its record can be corrected. */
    public static final Gate<ContractOrder> A_REFUND_IS_RECORDED = Gate.when(
            "a-refund-is-recorded",
            (order, moment) -> Settlement.of(order).payments().stream()
                    .anyMatch(record -> record.first().kind() == Payment.Kind.GIVEN_BACK),
            PaymentRefusal.NO_REFUND_RECORDED);

    /** C13.2: at zero or below there is no notice. */
    public static final Gate<ContractOrder> BALANCE_TO_COLLECT = Gate.when(
            "balance-to-collect",
            (order, moment) -> Balance.toCollect(order).isPresent(),
            SettlementRefusal.NO_BALANCE_TO_COLLECT);

    /** C13.1, C13.2: the payment gate. Where nothing is asked first, the recorded review of the terms; otherwise finance's clearance. */
    public static final Gate<ContractOrder> PAYMENT_GATE_PASSED = Gate.when(
                    "payment-gate-passed",
                    (ContractOrder order, Moment moment) -> order.isAt(PaymentState.GATE_PASSED),
                    SettlementRefusal.PAYMENT_GATE_SHUT)
            .clearedBy(ReviewTerms.class, ClearPayment.class);

    /** C13.2, X3, X8: more of the customer's money is here than can be due, or the order has ended. */
    public static final Gate<ContractOrder> MONEY_OWED_BACK = Gate.when(
            "money-owed-back",
            (order, moment) -> Balance.owedBack(order).isPresent(),
            PaymentRefusal.NOTHING_TO_GIVE_BACK);

    private SettlementGates() {}
}
