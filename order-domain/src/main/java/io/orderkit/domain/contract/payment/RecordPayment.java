package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.correction.Recorded;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance records a payment that has arrived (C9.2, C13).
 *
 * @param payment the payment, whose purpose is a deposit or a balance
 */
@Wire("record-payment")
public record RecordPayment(Payment payment) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return objections(order, payment, deciding)
                .and(PaymentCurrency.check(
                        order, payment.amount(), PaymentAccount.of(order).uncoveredRefunds()))
                .when(payment.kind() == Payment.Kind.GIVEN_BACK, PaymentRefusal.NOTHING_TO_GIVE_BACK)
                .list();
    }

    /** Returns the reasons for refusing a new payment, without checking its currency. */
    public static Objections objections(ContractOrder order, Payment payment, Deciding deciding) {
        Optional<Recorded<String, Payment>> known = PaymentAccount.of(order).recorded(payment.reference());
        boolean takenBack = known.filter(Recorded::isTakenBack).isPresent();
        return new Objections()
                .when(known.isPresent() && !takenBack, PaymentRefusal.PAYMENT_KNOWN, "reference", payment.reference())
                .when(takenBack, PaymentRefusal.PAYMENT_TAKEN_BACK, "reference", payment.reference())
                .and(possible(payment, deciding).list());
    }

    /** Returns the reasons for refusing a new or corrected payment because of its time or amount (X10). */
    public static Objections possible(Payment payment, Deciding deciding) {
        return new Objections()
                .when(
                        payment.arrivedAt().isAfter(deciding.now()),
                        PaymentRefusal.PAYMENT_IN_THE_FUTURE,
                        "found",
                        payment.arrivedAt(),
                        "now",
                        deciding.now())
                .when(!payment.amount().isPositive(), PaymentRefusal.AMOUNT_NOT_POSITIVE, "found", payment.amount());
    }

    @Override
    public List<PaymentRecorded> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PaymentRecorded(payment));
    }
}
