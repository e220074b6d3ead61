package io.orderkit.ports.relay;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.process.Intent;
import io.orderkit.domain.process.OrderEvent;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.desk.CommandEnvelope;
import io.orderkit.ports.desk.DeskObserver;
import io.orderkit.ports.desk.OrderDesk;
import io.orderkit.ports.desk.Outcome;
import io.orderkit.ports.json.JsonInvalid;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes events out of the outbox, in order per order and at least once: publishes each, sends the communications that it asks for, and
 * has the ERP carry out its effects. An effect's answer comes back to the desk as a command of SYSTEM whose id is the effect's.
 *
 * <p>What fails is tried again later; what fails for good is set aside, and only its own order waits. No transaction is open while
 * something outside is asked.
 *
 * <p>Thread-safe; several relays may work on one outbox.
 */
public final class Relay {
    private final String name;
    private final Outbox outbox;
    private final OrderDesk desk;
    private final EventPublisher publisher;
    private final DocumentSender sender;
    private final ErpEffects effects;
    private final RelayTerms terms;
    private final InstantSource clock;
    private final DeskObserver observer;

    /**
     * A relay.
     *
     * @param name tells it from other relays on the same outbox
     */
    public Relay(
            String name,
            Outbox outbox,
            OrderDesk desk,
            EventPublisher publisher,
            DocumentSender sender,
            ErpEffects effects,
            RelayTerms terms,
            InstantSource clock,
            DeskObserver observer) {
        this.name = name;
        this.outbox = outbox;
        this.desk = desk;
        this.publisher = publisher;
        this.sender = sender;
        this.effects = effects;
        this.terms = terms;
        this.clock = clock;
        this.observer = observer;
    }

    /**
     * Sends everything that can be sent now, and what follows from it.
     *
     * @return how many events were sent
     * @throws PortUnavailable when the outbox does not answer
     */
    public int drainOnce() {
        int sent = 0;
        for (int shard = 0; shard < outbox.shards(); shard++) {
            Optional<Outbox.Lease> lease = outbox.lease(shard, name, clock.instant(), terms.lease());
            if (lease.isPresent()) {
                sent += drain(lease.get());
            }
        }
        return sent;
    }

    private int drain(Outbox.Lease taken) {
        Outbox.Lease lease = taken;
        int sent = 0;
        List<Outbox.Row> rows = outbox.due(lease, clock.instant(), terms.batch());
        while (!rows.isEmpty()) {
            int before = sent;
            sent += sendAll(lease, rows);
            Optional<Outbox.Lease> renewed = outbox.renew(lease, clock.instant(), terms.lease());
            if (renewed.isEmpty()) {
                return sent;
            }
            lease = renewed.get();
            rows = sent == before ? List.of() : outbox.due(lease, clock.instant(), terms.batch());
        }
        outbox.release(lease);
        return sent;
    }

    /** Sends rows in turn; when one fails, the rest of its order waits. */
    private int sendAll(Outbox.Lease lease, List<Outbox.Row> rows) {
        int sent = 0;
        Optional<Outbox.Row> failed = Optional.empty();
        for (Outbox.Row row : rows) {
            boolean waits = failed.filter(
                            first -> first.event().order().equals(row.event().order()))
                    .isPresent();
            if (waits) {
                continue;
            }
            if (send(lease, row)) {
                sent++;
            } else {
                failed = Optional.of(row);
            }
        }
        return sent;
    }

    private boolean send(Outbox.Lease lease, Outbox.Row row) {
        EventEnvelope event = row.event();
        try {
            publisher.publish(event, lease.fence());
            carryOut(row);
            observer.relayed(event.order(), Duration.between(event.recordedAt(), clock.instant()));
            return outbox.sent(lease, row, clock.instant());
        } catch (PortUnavailable e) {
            putOff(lease, row, e.isRetryable(), String.valueOf(e.getMessage()));
        } catch (JsonInvalid e) {
            putOff(lease, row, false, String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void carryOut(Outbox.Row row) {
        EventEnvelope envelope = row.event();
        OrderEvent<?> event = desk.json().readEvent(envelope.type(), envelope.schema(), envelope.payload());
        List<Intent> intents = event.intents();
        for (int i = 0; i < intents.size(); i++) {
            String id = envelope.eventId() + "-" + i;
            if (intents.get(i) instanceof Intent.Communication communication) {
                sender.send(id, envelope.order(), communication);
            } else if (intents.get(i) instanceof Intent.Effect effect) {
                perform(id, effect, row);
            }
        }
    }

    /** Before a repetition the ERP is asked whether it was done. */
    private void perform(String id, Intent.Effect effect, Outbox.Row row) {
        Optional<Intent.Answer> known = row.attempts() == 0 ? Optional.empty() : effects.lookUp(id);
        Intent.Answer answer = known.orElseGet(() -> effects.perform(id, effect));
        CommandEnvelope envelope = CommandEnvelope.of(
                        new CommandId(id), row.event().order(), Actor.SYSTEM, effect.answeredBy(answer))
                .causedBy(row.event().eventId());
        Outcome outcome = desk.submit(envelope);
        if (outcome instanceof Outcome.Unavailable unavailable) {
            throw PortUnavailable.outcomeUnknown(
                    unavailable.port(), unavailable.message(), new IllegalStateException(unavailable.message()));
        }
        if (outcome instanceof Outcome.Conflict) {
            throw PortUnavailable.nothingDone(
                    "desk", "the order is changed all the time", new IllegalStateException("conflict"));
        }
    }

    private void putOff(Outbox.Lease lease, Outbox.Row row, boolean retryable, String why) {
        if (!retryable || row.attempts() + 1 >= terms.mostAttempts()) {
            observer.parked(row.event().order(), why);
            outbox.park(lease, row, why);
            return;
        }
        Instant later = clock.instant().plus(terms.pauseAfter(row.attempts()));
        outbox.retryAt(lease, row, later, why);
    }
}
