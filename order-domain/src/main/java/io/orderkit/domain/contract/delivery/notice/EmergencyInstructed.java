package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.Set;

/**
 * C14.2: the CS supervisor has instructed to deliver first.
 *
 * @param askedBy who could not issue the notice in time
 * @param why the emergency
 * @param by the CS supervisor
 * @param data the delivery data of the order
 * @param noticeOwedBy by when CS owes the notice
 */
@Wire("emergency-instructed")
public record EmergencyInstructed(ActorId askedBy, String why, ActorId by, DeliveryData data, Instant noticeOwedBy)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withEmergency(why)
                        .withData(data)
                        .withRechecked(false)
                        .withWrong(Set.of())
                        .withNoticeOwedBy(noticeOwedBy));
    }
}
