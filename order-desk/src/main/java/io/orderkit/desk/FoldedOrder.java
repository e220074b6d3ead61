package io.orderkit.desk;

import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order whose events have been applied up to a version.
 *
 * @param order the order
 * @param version the version of the order's last event; 0 for an order without events
 * @param process the name of the order's process; empty for an order without events
 * @param receivedAt the time at which the order's first event was recorded
 * @param changedAt the time at which the order's last event was recorded
 * @param session the session that read the personal data during the fold, and that is also used to write new events of
 *     the order
 */
record FoldedOrder<O extends Order<O>>(
        O order,
        long version,
        Optional<String> process,
        Optional<Instant> receivedAt,
        Optional<Instant> changedAt,
        PersonalDataAccess.Session session) {
    /** Returns the order's summary for queries, as of the order's last event. */
    OrderSummary summary(ProcessDefinition<O> its, Moment moment) {
        Map<String, String> positions = new HashMap<>();
        Map<Track, Boolean> ended = new HashMap<>();
        for (State state : order.positions().all()) {
            positions.put(state.track().name(), state.wireName());
            ended.put(state.track(), state.isEnd());
        }
        its.scopes().forEach(scope -> addInstances(scope, positions, ended));
        return new OrderSummary(
                order.id(),
                its.name(),
                version,
                order.customer(),
                positions,
                ended.containsValue(true),
                its.obligations(order, moment),
                receivedAt.orElse(moment.now()),
                moment.now());
    }

    /**
     * Adds the states of the second and later instances of a scope. The order's own states already contain the states
     * of the first instance.
     */
    private void addInstances(Scope scope, Map<String, String> positions, Map<Track, Boolean> ended) {
        if (Instances.count(order, scope) == 1) {
            return;
        }
        List<O> instances = Instances.each(order, scope);
        for (Track track : scope.tracks()) {
            if (instances.isEmpty()) {
                positions.remove(track.name());
                ended.remove(track);
            }
            for (int i = 1; i < instances.size(); i++) {
                State state = instances.get(i).positions().on(track);
                positions.put(track + "/" + (i + 1), state.wireName());
                ended.merge(track, state.isEnd(), Boolean::logicalAnd);
            }
        }
    }
}
