package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
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

/**
 * The command by which an administrator marks a delivery attempt as failed (M3). After a failed attempt, the delivery
 * person tries again or brings the goods back.
 *
 * @param at the time
 * @param reason the reason
 * @param detail additional remarks by the delivery person, possibly empty
 */
@Wire("mark-delivery-failed")
public record MarkDeliveryFailed(
        @Happened Instant at,
        FailureReason reason,
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
    public List<DeliveryFailed> decide(MallOrder order, Deciding deciding) {
        return List.of(new DeliveryFailed(at, reason, detail));
    }
}
