package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command that records that CS checked the transport at one of the notification's supervision times (C17). A
 * transport check can still be recorded after the goods have arrived (X11).
 *
 * @param checkpoint the supervision time
 * @param situation the answer that CS received
 * @param askedAt the time of the check, between the departure and the end of the transport; if absent, the current time
 */
@Wire("record-transport-check")
public record RecordTransportCheck(
        Instant checkpoint, String situation, @Since("0.2") Optional<Instant> askedAt)
        implements Command<ContractOrder> {
    /** Creates a record of a check at the current time. */
    public RecordTransportCheck(Instant checkpoint, String situation) {
        this(checkpoint, situation, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Delivery delivery = Delivery.of(order);
        List<Instant> stated =
                delivery.notification().map(Notification::checkpoints).orElse(List.of());
        Instant asked = askedAt.orElse(deciding.now());
        return DeliveryTimes.notAfter(
                        DeliveryTimes.between(delivery.leftAt(), asked, deciding), asked, delivery.endOfWay())
                .when(
                        !stated.isEmpty() && !stated.contains(checkpoint),
                        DeliveryRefusal.TRANSPORT_CHECK_UNKNOWN,
                        "found",
                        checkpoint)
                .list();
    }

    @Override
    public List<TransportChecked> decide(ContractOrder order, Deciding deciding) {
        return List.of(new TransportChecked(checkpoint, situation, askedAt));
    }
}
