package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
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
public record MarkDelivered(Instant at, Personal<String> receivedBy) implements Command<MallOrder> {
    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return MarkedTimes.check(order, at, deciding);
    }

    @Override
    public List<GoodsDelivered> decide(MallOrder order, Deciding deciding) {
        return List.of(new GoodsDelivered(at, receivedBy));
    }
}
