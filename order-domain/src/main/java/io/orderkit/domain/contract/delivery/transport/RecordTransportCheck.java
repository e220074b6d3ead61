package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * C17: CS has asked how the transport goes, at a supervision time of the notification.
 *
 * @param checkpoint which supervision time
 * @param situation what was said
 */
@Wire("record-transport-check")
public record RecordTransportCheck(Instant checkpoint, String situation) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        List<Instant> stated =
                Delivery.of(order).notification().map(Notification::checkpoints).orElse(List.of());
        return new Objections()
                .when(
                        !stated.isEmpty() && !stated.contains(checkpoint),
                        DeliveryRefusal.TRANSPORT_CHECK_UNKNOWN,
                        "found",
                        checkpoint)
                .list();
    }

    @Override
    public List<TransportChecked> decide(ContractOrder order, Deciding deciding) {
        return List.of(new TransportChecked(checkpoint, situation));
    }
}
