package io.orderkit.desk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An order folded from its history up to a version.
 *
 * @param order the order
 * @param version the version of its last event; 0 when nothing has happened to it
 * @param process the name of its process; empty when nothing has happened to it
 * @param receivedAt when its first event was recorded
 * @param changedAt when its last event was recorded
 * @param session what was seen of persons, and how more is written
 */
record FoldedOrder<O extends Order<O>>(
        O order,
        long version,
        Optional<String> process,
        Optional<Instant> receivedAt,
        Optional<Instant> changedAt,
        PersonalDataAccess.Session session) {
    /** Returns its summary for queries, as of when its last event was recorded. */
    OrderSummary summary(ProcessDefinition<O> its, Moment moment) {
        Map<String, String> positions = new HashMap<>();
        boolean ended = false;
        for (State state : order.positions().all()) {
            positions.put(state.track().name(), state.wireName());
            ended |= state.isEnd();
        }
        return new OrderSummary(
                order.id(),
                its.name(),
                version,
                order.customer(),
                positions,
                ended,
                its.obligations(order, moment),
                receivedAt.orElse(moment.now()),
                moment.now());
    }
}
