package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The result of the last phone call about an order (M2).
 *
 * @param invalid the items found invalid
 * @param paymentDueBy the deadline by which payment before delivery must arrive
 */
public record PhoneCall(Set<PhoneItem> invalid, Optional<Instant> paymentDueBy) {
    static final Parts.Key<PhoneCall> KEY = new Parts.Key<>("phone-call", new PhoneCall(Set.of(), Optional.empty()));

    /** Returns the result of the last phone call about an order. */
    public static PhoneCall of(MallOrder order) {
        return order.part(KEY);
    }
}
