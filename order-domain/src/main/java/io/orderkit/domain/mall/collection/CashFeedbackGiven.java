package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that the delivery person reported the cash received (M4). This report is evidence for finance,
 * but does not itself count as a payment.
 *
 * @param payment the cash received
 * @param deliveryPerson the delivery person who reported the cash
 */
@Wire("cash-feedback-given")
public record CashFeedbackGiven(MallPayment payment, ActorId deliveryPerson) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(
                CollectionRecord.KEY,
                record ->
                        new CollectionRecord(record.entries(), record.feedback().plus(payment)));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "cash-feedback",
                Set.of(Role.FINANCE),
                Map.of(
                        "reference", payment.reference(),
                        "amount", payment.amount().toString())));
    }
}
