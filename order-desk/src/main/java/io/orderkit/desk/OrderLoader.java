package io.orderkit.desk;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.InstanceEvent;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loader for the orders of one process. The loader folds the events of each order, and caches a limited number of
 * folded orders. A cached order can be stale but not incorrect, because events are only ever appended. If the host can
 * roll back events, no orders are cached (S-16). Thread-safe.
 */
final class OrderLoader<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final OrderStore store;
    private final PersonalDataAccess personalData;
    private final Cache<OrderId, Kept<O>> kept;

    OrderLoader(ProcessDefinition<O> process, OrderStore store, PersonalDataAccess personalData, int mostKept) {
        this.process = process;
        this.store = store;
        this.personalData = personalData;
        this.kept = CacheBuilder.newBuilder().maximumSize(mostKept).build();
    }

    /**
     * Returns an order in its current state. If the order belongs to another process, the result contains only the name
     * of that process, and no events.
     */
    FoldedOrder<O> load(OrderId id) {
        PersonalDataAccess.Session session = personalData.session();
        FoldedOrder<O> known = Optional.ofNullable(kept.getIfPresent(id))
                .filter(its -> session.hasAll(its.keys()))
                .map(its -> its.seenAgain(session))
                .orElseGet(() -> initialOrder(id, session));
        List<EventEnvelope> since = store.load(id, known.version());
        if (since.isEmpty()) {
            return known;
        }
        FoldedOrder<O> folded = folded(known, since);
        keep(folded);
        return folded;
    }

    /** Returns an order as of a given time, without caching it. */
    FoldedOrder<O> load(OrderId id, Instant asOf) {
        List<EventEnvelope> until = store.load(id, 0).stream()
                .takeWhile(event -> !event.recordedAt().isAfter(asOf))
                .toList();
        FoldedOrder<O> initialOrder = initialOrder(id, personalData.session());
        return until.isEmpty() ? initialOrder : folded(initialOrder, until);
    }

    private FoldedOrder<O> initialOrder(OrderId id, PersonalDataAccess.Session session) {
        return new FoldedOrder<>(
                process.initialOrder(id), 0, Optional.empty(), Optional.empty(), Optional.empty(), session);
    }

    /** Returns a folded order with one or more further events applied. */
    private FoldedOrder<O> folded(FoldedOrder<O> known, List<EventEnvelope> since) {
        EventEnvelope first = since.get(0);
        EventEnvelope last = since.get(since.size() - 1);
        boolean ours = first.process().equals(process.name());
        return new FoldedOrder<>(
                ours ? evolve(known.order(), since, known.session().reading()) : known.order(),
                last.version(),
                Optional.of(first.process()),
                known.receivedAt().or(() -> Optional.of(first.recordedAt())),
                Optional.of(last.recordedAt()),
                known.session());
    }

    private O evolve(O order, List<EventEnvelope> envelopes, OrderJson json) {
        O after = order;
        for (EventEnvelope envelope : envelopes) {
            O before = after;
            after = OrderUnreadable.reading(envelope, () -> read(envelope, json).applyTo(before));
        }
        return after;
    }

    @SuppressWarnings("unchecked") // the order belongs to this process, and so do its events
    private OrderEvent<O> read(EventEnvelope envelope, OrderJson json) {
        OrderEvent<O> event = (OrderEvent<O>) json.readEvent(envelope.type(), envelope.schema(), envelope.payload());
        return envelope.instance()
                .<OrderEvent<O>>map(instance -> new InstanceEvent<>(instance, event))
                .orElse(event);
    }

    void keep(FoldedOrder<O> folded) {
        if (!store.commitsItself()) {
            return;
        }
        kept.put(
                folded.order().id(),
                new Kept<>(
                        folded.order(),
                        folded.version(),
                        folded.process(),
                        folded.receivedAt(),
                        folded.changedAt(),
                        folded.session().keys()));
    }

    void forget(OrderId order) {
        kept.invalidate(order);
    }

    /** A cached order; it is discarded once a key of its personal data has been dropped. */
    private record Kept<O extends Order<O>>(
            O order,
            long version,
            Optional<String> process,
            Optional<Instant> receivedAt,
            Optional<Instant> changedAt,
            Set<String> keys) {
        FoldedOrder<O> seenAgain(PersonalDataAccess.Session session) {
            return new FoldedOrder<>(order, version, process, receivedAt, changedAt, session);
        }
    }
}
