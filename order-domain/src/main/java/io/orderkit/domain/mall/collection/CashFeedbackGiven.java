package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Intent;
import io.orderkit.domain.process.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * M4: the delivery person said what he took in cash. Evidence for finance; nothing is paid by it.
 *
 * @param payment what he took
 * @param deliveryPerson who said so
 */
@Wire("cash-feedback-given")
public record CashFeedbackGiven(MallPayment payment, ActorId deliveryPerson) implements OrderEvent<MallOrder> {
    @Override
    public MallOrder applyTo(MallOrder order) {
        return order.with(
                Collection.KEY,
                record -> new Collection(record.entries(), record.feedback().plus(payment)));
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
