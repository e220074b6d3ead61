package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.Optional;

/**
 * The facts about the delivery of a mall order (M3, M5).
 *
 * @param shippingOrder the shipping order under which the goods left
 * @param deliveryPerson the delivery person who has the goods
 * @param shippedAt the time at which the goods left
 * @param expectedAt the expected arrival
 * @param failures the number of failed delivery attempts since the goods left
 * @param decideBy the deadline for deciding about goods that came back or were lost; release 0.1 did not record such a
 *     deadline
 */
public record MallDelivery(
        Optional<DocumentReference> shippingOrder,
        Optional<ActorId> deliveryPerson,
        Optional<Instant> shippedAt,
        Optional<Instant> expectedAt,
        int failures,
        Optional<Instant> decideBy) {
    /** The code of the administrator's obligation to decide about goods that came back or were lost (M5). */
    public static final String UNDELIVERED = "undelivered-goods";

    static final Parts.Key<MallDelivery> KEY = new Parts.Key<>(
            "delivery",
            new MallDelivery(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty()));

    /** Returns the facts about the delivery of an order. */
    public static MallDelivery of(MallOrder order) {
        return order.part(KEY);
    }

    /** Returns whether an actor is the delivery person who has the goods or was the last to have them. */
    public boolean isBy(Actor actor) {
        return deliveryPerson.filter(actor.id()::equals).isPresent();
    }

    MallDelivery handedTo(ActorId successor) {
        return new MallDelivery(shippingOrder, Optional.of(successor), shippedAt, expectedAt, failures, decideBy);
    }

    /** Returns a copy of the delivery with its last failed attempt removed. */
    MallDelivery failedOnceLess() {
        return new MallDelivery(
                shippingOrder, deliveryPerson, shippedAt, expectedAt, Math.max(0, failures - 1), decideBy);
    }

    /** Returns a copy of the delivery with a corrected time of departure. */
    MallDelivery leftAt(Instant at) {
        return new MallDelivery(shippingOrder, deliveryPerson, Optional.of(at), expectedAt, failures, decideBy);
    }

    MallDelivery failedOnceMore() {
        return new MallDelivery(shippingOrder, deliveryPerson, shippedAt, expectedAt, failures + 1, decideBy);
    }

    /** Returns a copy of the delivery with the given deadline for the administrator's decision about the goods. */
    MallDelivery decidedBy(Optional<Instant> by) {
        return new MallDelivery(shippingOrder, deliveryPerson, shippedAt, expectedAt, failures, by);
    }
}
