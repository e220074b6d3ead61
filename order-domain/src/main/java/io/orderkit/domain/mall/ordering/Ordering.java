package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.Optional;

/**
 * The facts about the submission of a mall order (M1).
 *
 * @param submittedAt the time at which the member submitted the order
 * @param callDueBy the deadline by which the administrator must call the member about the current content (M2)
 */
public record Ordering(Optional<Instant> submittedAt, Optional<Instant> callDueBy) {
    static final Parts.Key<Ordering> KEY =
            new Parts.Key<>("ordering", new Ordering(Optional.empty(), Optional.empty()));

    /** Returns the facts about the submission of an order. */
    public static Ordering of(MallOrder order) {
        return order.part(KEY);
    }
}
