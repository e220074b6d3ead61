package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
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
public record RecordTransportCheck(Instant checkpoint, String situation) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, RecordTransportCheck command, Deciding deciding) {
        List<Instant> stated =
                Delivery.of(order).notification().map(Notification::checkpoints).orElse(List.of());
        return new Objections()
                .when(
                        !stated.isEmpty() && !stated.contains(command.checkpoint),
                        DeliveryRefusal.TRANSPORT_CHECK_UNKNOWN,
                        "found",
                        command.checkpoint)
                .list();
    }

    public static List<TransportChecked> decide(ContractOrder order, RecordTransportCheck command, Deciding deciding) {
        return List.of(new TransportChecked(command.checkpoint, command.situation));
    }
}
