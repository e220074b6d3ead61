package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * M3, M5: an administrator marks that the goods were delivered; that closes the delivery track.
 *
 * @param at when
 * @param receivedBy who took them
 */
@Wire("mark-delivered")
public record MarkDelivered(Instant at, Personal<String> receivedBy) implements OrderCommand {
    public static List<Refusal> check(MallOrder order, MarkDelivered command, Deciding deciding) {
        return MarkedTimes.check(order, command.at, deciding);
    }

    public static List<GoodsDelivered> decide(MallOrder order, MarkDelivered command, Deciding deciding) {
        return List.of(new GoodsDelivered(command.at, command.receivedBy));
    }
}
