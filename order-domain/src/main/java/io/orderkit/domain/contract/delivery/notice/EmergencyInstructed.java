package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the CS supervisor instructed a delivery before the notice was issued (C14.2). The delivery
 * clerk and the delivery person are notified.
 *
 * @param askedBy the person who asked for the instruction, or the CS supervisor if nobody asked
 * @param why the reason for the emergency delivery
 * @param by the CS supervisor
 * @param data the delivery data taken from the order
 * @param noticeOwedBy the deadline by which CS must issue the delivery notice after the emergency delivery
 * @param at the time of the instruction; absent from events of release 0.1
 */
@Wire("emergency-instructed")
public record EmergencyInstructed(
        ActorId askedBy,
        String why,
        ActorId by,
        DeliveryData data,
        Instant noticeOwedBy,
        @Since("0.2") Optional<Instant> at)
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

    @Override
    public List<Intent> intents() {
        return at.<List<Intent>>map(when -> List.of(new Intent.Communication(
                        "emergency-instructed",
                        Set.of(Role.DELIVERY_CLERK, Role.DELIVERY_PERSON),
                        Map.of("by", by.value(), "why", why, "at", when.toString()))))
                .orElse(List.of());
    }
}
