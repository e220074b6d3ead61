package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an administrator marks undeliverable goods as returned (M3). An order whose goods were returned
 * must be reallocated or cancelled.
 *
 * @param at the time at which the goods came back
 */
@Wire("mark-returned")
public record MarkReturned(@Happened Instant at) implements Command<MallOrder> {
    @Override
    public List<HappenedOn> follows(MallOrder order, Moment moment) {
        return DeliveryMarks.last(order, moment);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return MarkedTimes.check(order, at, deciding);
    }

    @Override
    public List<GoodsReturned> decide(MallOrder order, Deciding deciding) {
        return List.of(new GoodsReturned(at, Optional.of(MallDueTimes.of(MallDelivery.UNDELIVERED, deciding))));
    }
}
