package io.orderkit.ports.store;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order at a glance, derived from its history and replaceable at any time. It holds no personal data.
 *
 * @param order the order
 * @param process the process that it goes through
 * @param version the version that this tells of
 * @param customer whose order it is
 * @param positions the wire name of the state on each track, by the track's name; of a second delivery or claim by that name and its
 *     number, as {@code payment/2}
 * @param ended whether it stands in an end state on any track; on a track that is repeated, in each instance
 * @param obligations what is owed and promised
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
