package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summary of an order, derived from its history and replaceable at any time. It contains no personal data.
 *
 * @param order the order
 * @param process its process
 * @param version the version that it describes
 * @param customer the customer
 * @param positions the wire name of the state on each track, by the track's name. A second delivery or claim adds its
 *     number to the name, such as {@code payment/2}
 * @param ended whether it is in an end state on any track; on a repeated track, in each instance
 * @param obligations the obligations and promises
 * @param receivedAt when its first event was recorded
 * @param updatedAt when its last event was recorded
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
