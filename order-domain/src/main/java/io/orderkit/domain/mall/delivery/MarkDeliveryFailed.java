package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * M3: an administrator marks that an attempt to deliver failed. The delivery person tries again, or brings the goods back.
 *
 * @param at when
 * @param reason why
 * @param detail what else the delivery person says; may be empty
 */
@Wire("mark-delivery-failed")
public record MarkDeliveryFailed(Instant at, FailureReason reason, String detail) implements OrderCommand {
    public static List<Refusal> check(MallOrder order, MarkDeliveryFailed command, Deciding deciding) {
        return MarkedTimes.check(order, command.at, deciding);
    }

    public static List<DeliveryFailed> decide(MallOrder order, MarkDeliveryFailed command, Deciding deciding) {
        return List.of(new DeliveryFailed(command.at, command.reason, command.detail));
    }
}
