package io.orderkit.domain.contract.payment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.List;

/**
 * C9.2, C13: finance records money that has arrived.
 *
 * @param payment what arrived; its kind is deposit or balance
 */
@Wire("record-payment")
public record RecordPayment(Payment payment) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return objections(order, payment, deciding)
                .when(payment.kind() == Payment.Kind.GIVEN_BACK, PaymentRefusal.NOTHING_TO_GIVE_BACK)
                .list();
    }

    public static Objections objections(ContractOrder order, Payment payment, Deciding deciding) {
        return new Objections()
                .when(
                        Settlement.of(order).payments().stream()
                                .anyMatch(known -> Identity.same(known.reference(), payment.reference())),
                        PaymentRefusal.PAYMENT_KNOWN,
                        "reference",
                        payment.reference())
                .when(
                        payment.arrivedAt().isAfter(deciding.now()),
                        PaymentRefusal.PAYMENT_IN_THE_FUTURE,
                        "found",
                        payment.arrivedAt(),
                        "now",
                        deciding.now())
                .when(!payment.amount().isPositive(), PaymentRefusal.AMOUNT_NOT_POSITIVE, "found", payment.amount())
                .when(
                        order.content()
                                .currency()
                                .filter(currency ->
                                        !currency.equals(payment.amount().currency()))
                                .isPresent(),
                        PaymentRefusal.OTHER_CURRENCY,
                        "found",
                        payment.amount(),
                        "expected",
                        order.content().currency().map(Object::toString).orElse("?"));
    }

    @Override
    public List<PaymentRecorded> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PaymentRecorded(payment));
    }
}
