package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;

/**
 * The command by which an administrator marks the goods as delivered, which closes the delivery track (M3, M5).
 *
 * @param at the time
 * @param receivedBy the recipient
 */
@Wire("mark-delivered")
public record MarkDelivered(@Happened Instant at, Personal<String> receivedBy) implements Command<MallOrder> {
    @Override
    public List<HappenedOn> follows(MallOrder order, Moment moment) {
        return DeliveryMarks.last(order, moment);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return MarkedTimes.check(order, at, deciding);
    }

    @Override
    public List<GoodsDelivered> decide(MallOrder order, Deciding deciding) {
        return List.of(new GoodsDelivered(at, receivedBy));
    }
}
