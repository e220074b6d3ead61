package io.orderkit.ports.desk;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.json.OrderJson;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Loads orders of one process by folding their events. Folded orders are kept in bounded memory; since histories only grow, what
 * is kept is never wrong, only short. Where the host may still roll a history back it does not only grow: nothing of it is kept (S-16).
 * Thread-safe.
 */
final class Histories<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final OrderStore store;
    private final Discretion discretion;
    private final Cache<OrderId, Kept<O>> kept;

    Histories(ProcessDefinition<O> process, OrderStore store, Discretion discretion, int mostKept) {
        this.process = process;
        this.store = store;
        this.discretion = discretion;
        this.kept = CacheBuilder.newBuilder().maximumSize(mostKept).build();
    }

    /** The order as it stands; of another process it comes unborn, with that process's name. */
    Folded<O> load(OrderId id) {
        Discretion.Glance glance = discretion.glance();
        Folded<O> known = Optional.ofNullable(kept.getIfPresent(id))
                .filter(its -> glance.hasAll(its.keys()))
                .map(its -> its.seenAgain(glance))
                .orElseGet(() -> new Folded<>(process.unborn(id), 0, Optional.empty(), Optional.empty(), glance));
        List<EventEnvelope> since = store.load(id, known.version());
        if (since.isEmpty()) {
            return known;
        }
        Optional<String> its = Optional.of(since.get(0).process());
        long version = since.get(since.size() - 1).version();
        if (!its.get().equals(process.name())) {
            Folded<O> foreign = new Folded<>(known.order(), version, its, known.receivedAt(), glance);
            keep(foreign);
            return foreign;
        }
        Folded<O> folded = new Folded<>(
                process.evolve(known.order(), read(since, glance.reading())),
                version,
                its,
                known.receivedAt().or(() -> Optional.of(since.get(0).recordedAt())),
                glance);
        keep(folded);
        return folded;
    }

    @SuppressWarnings("unchecked") // the events of an order of this process are this process's
    private List<OrderEvent<O>> read(List<EventEnvelope> envelopes, OrderJson json) {
        return envelopes.stream()
                .map(envelope -> (OrderEvent<O>) json.readEvent(envelope.type(), envelope.schema(), envelope.payload()))
                .toList();
    }

    void keep(Folded<O> folded) {
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
                        folded.glance().keys()));
    }

    void forget(OrderId order) {
        kept.invalidate(order);
    }

    /** An order in memory: it is known no longer than the keys of what it says. */
    private record Kept<O extends Order<O>>(
            O order, long version, Optional<String> process, Optional<Instant> receivedAt, Set<String> keys) {
        Folded<O> seenAgain(Discretion.Glance glance) {
            return new Folded<>(order, version, process, receivedAt, glance);
        }
    }
}
