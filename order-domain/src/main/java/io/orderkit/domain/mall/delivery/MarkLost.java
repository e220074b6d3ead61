package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.MayBeBlank;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an administrator marks the goods as lost during transport (M5). Either the order is shipped
 * again, or it is cancelled and the payment refunded.
 *
 * @param at the time at which the loss was discovered
 * @param saidBy the person who reported the loss
 * @param detail additional remarks about the loss, possibly empty
 */
@Wire("mark-lost")
public record MarkLost(
        @Happened Instant at,
        Personal<String> saidBy,
        @MayBeBlank String detail) implements Command<MallOrder> {
    @Override
    public List<HappenedOn> follows(MallOrder order, Moment moment) {
        return DeliveryMarks.last(order, moment);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return MarkedTimes.check(order, at, deciding);
    }

    @Override
    public List<MallGoodsLost> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallGoodsLost(
                at, saidBy, detail, Optional.of(MallDueTimes.of(MallDelivery.UNDELIVERED, deciding))));
    }
}
