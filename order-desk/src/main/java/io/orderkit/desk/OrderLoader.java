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
 * Loads orders of one process by folding their events. Folded orders are kept in bounded memory; since orders only grow, what
 * is kept is never wrong, only short. Where the host may still roll a history back it does not only grow: nothing of it is kept (S-16).
 * Thread-safe.
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

    /** The order as it stands; of another process it comes unborn, with that process's name. */
    FoldedOrder<O> load(OrderId id) {
        PersonalDataAccess.Session session = personalData.session();
        FoldedOrder<O> known = Optional.ofNullable(kept.getIfPresent(id))
                .filter(its -> session.hasAll(its.keys()))
                .map(its -> its.seenAgain(session))
                .orElseGet(() -> unborn(id, session));
        List<EventEnvelope> since = store.load(id, known.version());
        if (since.isEmpty()) {
            return known;
        }
        FoldedOrder<O> folded = folded(known, since);
        keep(folded);
        return folded;
    }

    /** The order as it stood at a time; nothing of it is kept in memory. */
    FoldedOrder<O> load(OrderId id, Instant asOf) {
        List<EventEnvelope> until = store.load(id, 0).stream()
                .takeWhile(event -> !event.recordedAt().isAfter(asOf))
                .toList();
        FoldedOrder<O> unborn = unborn(id, personalData.session());
        return until.isEmpty() ? unborn : folded(unborn, until);
    }

    private FoldedOrder<O> unborn(OrderId id, PersonalDataAccess.Session session) {
        return new FoldedOrder<>(process.unborn(id), 0, Optional.empty(), Optional.empty(), Optional.empty(), session);
    }

    /** Returns what is known of an order with its further events, at least one. */
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

    @SuppressWarnings("unchecked") // the events of an order of this process are this process's
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

    /** An order in memory: it is known no longer than the keys of what it says. */
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
