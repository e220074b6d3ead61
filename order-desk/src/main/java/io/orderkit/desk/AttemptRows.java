package io.orderkit.desk;

import io.orderkit.desk.internal.UnwritableReasons;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A writer that converts a decided attempt into rows: event envelopes, journal entries and the summary. Thread-safe.
 */
final class AttemptRows<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final OrderProperties properties;
    private final TenantId tenant;
    private final OrderJson json;
    private final Fingerprints fingerprints;

    AttemptRows(ProcessDefinition<O> process, PersonalDataAccess personalData, OrderProperties properties) {
        this.properties = properties;
        this.process = process;
        this.tenant = personalData.tenant();
        this.json = personalData.json();
        this.fingerprints = new Fingerprints(personalData);
    }

    /** Returns a command in its stored form. Each automatic command is stored as a separate request. */
    Request request(CommandEnvelope envelope) {
        return Request.of(envelope, json);
    }

    /**
     * Returns the rows of a submitted attempt. If the results of an attempt cannot be written, the attempt is refused.
     */
    Draft<O> write(DecidedAttempt<O> attempt, Request request, Moment moment) {
        if (attempt.isRefused()) {
            return Draft.refused(attempt, moment);
        }
        try {
            return new Draft<>(attempt, Optional.of(append(attempt, request, moment)), moment);
        } catch (JsonInvalid tooBig) {
            List<Refusal> reasons = UnwritableReasons.reasons(tooBig);
            return Draft.refused(DecidedAttempt.refused(attempt.before(), reasons, List.of()), moment);
        }
    }

    private Append append(DecidedAttempt<O> attempt, Request request, Moment moment) {
        Rows rows = new Rows(attempt, moment);
        List<EventEnvelope> events = new ArrayList<>();
        List<JournalEntry> journal = new ArrayList<>();
        long version = attempt.before().version();
        for (DecidedAttempt.Taken<O> taken : attempt.taken()) {
            long first = version + 1;
            for (OrderEvent<O> event : taken.events()) {
                events.add(rows.event(taken, event, ++version));
            }
            journal.add(rows.entry(
                    taken.envelope().equals(request.envelope()) ? request : request(taken.envelope()),
                    new JournalEntry.Result.Accepted(first, version),
                    taken.evidence(),
                    taken.proposal()));
        }
        OrderSummary summary = attempt.folded(process.name(), version, moment.now())
                .summary(
                        process,
                        new Moment(
                                moment.now(), moment.calendar(), properties.about(attempt.after(), moment.policies())));
        return new Append(attempt.after().id(), attempt.before().version(), events, journal, summary);
    }

    JournalEntry refused(Request request, Draft<O> draft) {
        DecidedAttempt<O> attempt = draft.attempt();
        return new Rows(attempt, draft.moment())
                .entry(
                        request,
                        new JournalEntry.Result.Refused(json.writeTaggedList(attempt.refusals())),
                        attempt.evidence(),
                        DeskObserver.AttemptContext.named(request.envelope().command()));
    }

    /** The rows that one attempt adds to the store. */
    private final class Rows {
        private final DecidedAttempt<O> attempt;
        private final Moment moment;

        Rows(DecidedAttempt<O> attempt, Moment moment) {
            this.attempt = attempt;
            this.moment = moment;
        }

        JournalEntry entry(
                Request request, JournalEntry.Result result, List<Object> evidence, Optional<ProposalId> proposal) {
            CommandEnvelope envelope = request.envelope();
            return new JournalEntry(
                    envelope.id(),
                    fingerprints.kept(
                            request, attempt.customer(), attempt.before().session()),
                    envelope.order(),
                    request.type(),
                    envelope.actor().id(),
                    moment.now(),
                    result,
                    attempt.writing(request.type()).writeTaggedList(evidence),
                    process.extension(),
                    proposal,
                    envelope.instance());
        }

        EventEnvelope event(DecidedAttempt.Taken<O> taken, OrderEvent<O> event, long version) {
            CommandEnvelope by = taken.envelope();
            OrderEvent<O> itself = event.itself();
            String type = json.typeOf(itself.getClass());
            return new EventEnvelope(
                    eventId(by, version),
                    tenant,
                    by.order(),
                    version,
                    type,
                    json.schemaOf(itself.getClass()),
                    event.instance(),
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
                    process.extension(),
                    moment.policies().version().hash(),
                    attempt.writing(type).write(itself));
        }
    }

    /**
     * Returns an event id. An event's id is derived from its version, because an order has exactly one event for each
     * version.
     */
    private String eventId(CommandEnvelope by, long version) {
        String name = tenant + "|" + by.order() + "|" + version;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
