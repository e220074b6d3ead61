package io.orderkit.desk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The handling of attempts that lose to another writer (X6). If two people act at the same time, the attempt
 * that is stored first takes effect, and the other attempt is decided again on the changed order. If an attempt states
 * which version of the order its actor saw, it is not decided again, and the sender receives the conflict. Thread-safe.
 */
final class OvertakenAttempts<O extends Order<O>> {
    /** The maximum number of times that an attempt is decided while other writers keep changing the order. */
    private static final int MOST_TRIES = 3;

    private final ProcessDefinition<O> process;
    private final DeskParts parts;
    private final OrderLoader<O> orders;

    OvertakenAttempts(ProcessDefinition<O> process, DeskParts parts, OrderLoader<O> orders) {
        this.process = process;
        this.parts = parts;
        this.orders = orders;
    }

    /** Decides and commits an attempt, and tries again if another writer has changed the order first. */
    Outcome decidedAgain(CommandEnvelope envelope, Supplier<Outcome> attempt) {
        for (int tries = 1; ; tries++) {
            Outcome outcome = attempt.get();
            boolean lost = outcome instanceof Outcome.Conflict
                    && envelope.seenVersion().isEmpty();
            if (!lost || tries == MOST_TRIES) {
                return outcome;
            }
            parts.observer().retried(DeskObserver.AttemptContext.of(envelope, process.extension()), tries);
        }
    }

    /** Returns a conflict if the order has changed since the person saw it. */
    Optional<Outcome> sinceSeen(CommandEnvelope envelope, long version) {
        return envelope.seenVersion()
                .filter(seen -> seen != version)
                .map(seen ->
                        new Outcome.Conflict(version, parts.store().load(envelope.order(), Math.min(seen, version))));
    }

    /** Returns the conflict for rows that were not stored because another writer had already changed the order. */
    Outcome.Conflict storedFirst(Append append) {
        long seen = append.expectedVersion();
        List<EventEnvelope> since = parts.store().load(append.order(), seen);
        if (since.isEmpty()) {
            orders.forget(append.order()); // the order has been removed from the store
        }
        return new Outcome.Conflict(seen + since.size(), since);
    }
}
