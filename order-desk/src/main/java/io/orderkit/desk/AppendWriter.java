package io.orderkit.desk;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down what was decided: envelopes, journal entries, the summary. Thread-safe. */
final class AppendWriter<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final TenantId tenant;
    private final OrderJson json;
    private final Fingerprints fingerprints;

    AppendWriter(ProcessDefinition<O> process, PersonalDataAccess personalData) {
        this.process = process;
        this.tenant = personalData.tenant();
        this.json = personalData.json();
        this.fingerprints = new Fingerprints(personalData);
    }

    /** What is asked for, as it is known by; what time brings about itself has a request of its own. */
    Request request(CommandEnvelope envelope) {
        return Request.of(envelope, json);
    }

    /** What is written of an attempt that was made on request. */
    Append write(Attempt<O> attempt, Request request, Moment moment) {
        List<EventEnvelope> events = new ArrayList<>();
        List<JournalEntry> journal = new ArrayList<>();
        long version = attempt.before().version();
        for (Attempt.Taken<O> taken : attempt.taken()) {
            long first = version + 1;
            for (OrderEvent<O> event : taken.events()) {
                events.add(envelope(attempt, taken, new Numbered<>(event, ++version), moment));
            }
            journal.add(entry(
                    attempt,
                    taken.envelope().equals(request.envelope()) ? request : request(taken.envelope()),
                    new Ending(new JournalEntry.Result.Accepted(first, version), taken.evidence(), moment.now())));
        }
        return new Append(
                attempt.after().id(), attempt.before().version(), events, journal, summary(attempt, version, moment));
    }

    JournalEntry refused(Request request, Attempt<O> attempt, Instant now) {
        return entry(
                attempt,
                request,
                new Ending(
                        new JournalEntry.Result.Refused(json.writeTaggedList(attempt.refusals())),
                        attempt.evidence(),
                        now));
    }

    /** How one command of an attempt ended, on which evidence, and when. */
    private record Ending(JournalEntry.Result result, List<Object> evidence, Instant at) {}

    private JournalEntry entry(Attempt<O> attempt, Request request, Ending ending) {
        CommandEnvelope envelope = request.envelope();
        return new JournalEntry(
                envelope.id(),
                fingerprints.kept(request, attempt.customer(), attempt.before().session()),
                envelope.order(),
                request.type(),
                envelope.actor().id(),
                ending.at(),
                ending.result(),
                attempt.writing(request.type()).writeTaggedList(ending.evidence()));
    }

    /** An event and the version that it gives the order. */
    private record Numbered<O extends Order<O>>(OrderEvent<O> event, long version) {}

    private EventEnvelope envelope(Attempt<O> attempt, Attempt.Taken<O> taken, Numbered<O> numbered, Moment moment) {
        OrderEvent<O> event = numbered.event();
        CommandEnvelope by = taken.envelope();
        String type = json.typeOf(event.getClass());
        return new EventEnvelope(
                eventId(by, numbered.version()),
                tenant,
                by.order(),
                numbered.version(),
                type,
                json.schemaOf(event.getClass()),
                by.id(),
                by.causation(),
                by.correlation(),
                by.traceparent(),
                by.actor().id(),
                taken.role(),
                by.actor().onBehalfOf(),
                by.occurredAt().orElse(moment.now()),
                moment.now(),
                process.name(),
                process.version(),
                moment.policies().version().hash(),
                attempt.writing(type).write(event));
    }

    /** An order has one event a version: its id follows from that. */
    private String eventId(CommandEnvelope by, long version) {
        String name = tenant + "|" + by.order() + "|" + version;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private OrderSummary summary(Attempt<O> attempt, long version, Moment moment) {
        return summary(attempt.after(), version, attempt.before().receivedAt().orElse(moment.now()), moment);
    }

    /** @param moment when its last event was recorded */
    OrderSummary summary(O order, long version, Instant receivedAt, Moment moment) {
        Map<String, String> positions = order.positions().all().stream()
                .collect(Collectors.toMap(state -> state.track().name(), State::wireName));
        return new OrderSummary(
                order.id(),
                process.name(),
                version,
                order.customer(),
                positions,
                order.positions().all().stream().anyMatch(State::isEnd),
                process.obligations(order, moment),
                receivedAt,
                moment.now());
    }

    FoldedOrder<O> folded(Attempt<O> attempt, long version, Instant now) {
        return new FoldedOrder<>(
                attempt.after(),
                version,
                Optional.of(process.name()),
                Optional.of(attempt.before().receivedAt().orElse(now)),
                attempt.before().session());
    }

    /** Whether an attempt is the one that the journal knows under its id. */
    boolean isRepetition(Request request, JournalEntry first) {
        return fingerprints.isSame(request, first.fingerprint());
    }
}
