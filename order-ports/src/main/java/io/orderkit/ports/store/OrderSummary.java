package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summary of an order. The summary can be derived again from the order's history at any time. A summary contains no
 * personal data.
 *
 * @param order the order
 * @param process its process
 * @param version the version of the order that the summary describes
 * @param customer the customer
 * @param positions the wire names of the order's states, keyed by track. For each delivery or claim after the
 *     first, the key includes the number, as in {@code payment/2}
 * @param ended whether the order is in an end state on any track; a track with several instances has ended only when
 *     all of the instances have ended
 * @param obligations the obligations and promises
 * @param receivedAt the time at which the first event was recorded
 * @param updatedAt the time at which the last event was recorded
 */
public record OrderSummary(
        OrderId order,
        String process,
        long version,
        Optional<CustomerId> customer,
        Map<String, String> positions,
        boolean ended,
        List<Obligation> obligations,
        Instant receivedAt,
        Instant updatedAt) {
    public OrderSummary {
        positions = Map.copyOf(positions);
        obligations = List.copyOf(obligations);
    }
}
