package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the delivery (M3, M5).
 *
 * @param shippingOrder the shipping order with which the goods left
 * @param deliveryPerson who has them
 * @param shippedAt when they left
 * @param expectedAt when they are to arrive
 * @param failures how many attempts failed since they left
 */
public record MallDelivery(
        Optional<DocumentReference> shippingOrder,
        Optional<ActorId> deliveryPerson,
        Optional<Instant> shippedAt,
        Optional<Instant> expectedAt,
        int failures) {
    static final Parts.Key<MallDelivery> KEY = new Parts.Key<>(
            "delivery", new MallDelivery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0));

    public static MallDelivery of(MallOrder order) {
        return order.part(KEY);
    }

    /** Whether this actor is the one who has, or last had, the goods. */
    public boolean isBy(Actor actor) {
        return deliveryPerson.filter(actor.id()::equals).isPresent();
    }

    MallDelivery handedTo(ActorId successor) {
        return new MallDelivery(shippingOrder, Optional.of(successor), shippedAt, expectedAt, failures);
    }

    /** Returns the delivery without its last failed attempt. */
    MallDelivery failedOnceLess() {
        return new MallDelivery(shippingOrder, deliveryPerson, shippedAt, expectedAt, Math.max(0, failures - 1));
    }

    /** Returns the delivery with the time at which the goods left in truth. */
    MallDelivery leftAt(Instant at) {
        return new MallDelivery(shippingOrder, deliveryPerson, Optional.of(at), expectedAt, failures);
    }

    MallDelivery failedOnceMore() {
        return new MallDelivery(shippingOrder, deliveryPerson, shippedAt, expectedAt, failures + 1);
    }
}
