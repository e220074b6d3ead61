package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance records the cash that a delivery person reported, regardless of the delivery status
 * (M4). The delivery person can report online or on paper. The amount must match the online report, if there is one.
 *
 * @param payment the payment
 * @param deliveryPerson the delivery person who reported the cash
 * @param feedback the location where the delivery person's report is kept
 */
@Wire("record-cash")
public record RecordCash(MallPayment payment, ActorId deliveryPerson, DocumentReference feedback)
        implements Command<MallOrder> {
    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.DELIVERY_PERSON, deliveryPerson);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Optional<Money> said =
                CollectionRecord.of(order).feedbackOn(payment.reference()).map(MallPayment::amount);
        return PaymentChecks.of(order, payment, deciding)
                .when(
                        said.filter(amount -> !amount.equals(payment.amount())).isPresent(),
                        CollectionRefusal.AMOUNT_OFF_FEEDBACK,
                        "found",
                        payment.amount(),
                        "expected",
                        said.map(Money::toString).orElse("?"))
                .list();
    }

    @Override
    public List<CashRecorded> decide(MallOrder order, Deciding deciding) {
        return List.of(new CashRecorded(payment, deliveryPerson, feedback));
    }
}
