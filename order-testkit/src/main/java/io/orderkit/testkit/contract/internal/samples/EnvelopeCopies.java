package io.orderkit.testkit.contract.internal.samples;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Instant;
import java.util.Optional;

/** An envelope like another, but for one attribute. */
public final class EnvelopeCopies {
    private EnvelopeCopies() {}

    public static EventEnvelope payload(EventEnvelope event, String payload) {
        return copy(
                event, event.tenant(), event.order(), event.version(), event.occurredAt(), event.recordedAt(), payload);
    }

    public static EventEnvelope times(EventEnvelope event, Instant occurredAt, Instant recordedAt) {
        return copy(event, event.tenant(), event.order(), event.version(), occurredAt, recordedAt, event.payload());
    }

    public static EventEnvelope version(EventEnvelope event, long version) {
        return copy(
                event, event.tenant(), event.order(), version, event.occurredAt(), event.recordedAt(), event.payload());
    }

    public static EventEnvelope tenant(EventEnvelope event, TenantId tenant) {
        return copy(
                event, tenant, event.order(), event.version(), event.occurredAt(), event.recordedAt(), event.payload());
    }

    public static EventEnvelope order(EventEnvelope event, OrderId order) {
        return copy(
                event, event.tenant(), order, event.version(), event.occurredAt(), event.recordedAt(), event.payload());
    }

    /** With everything left out that may be absent. */
    public static EventEnvelope bare(EventEnvelope event) {
        return new EventEnvelope(
                event.eventId(),
                event.tenant(),
                event.order(),
                event.version(),
                event.type(),
                event.schema(),
                event.command(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                event.actor(),
                event.role(),
                Optional.empty(),
                event.occurredAt(),
                event.recordedAt(),
                event.process(),
                event.processVersion(),
                event.ruleVersion(),
                event.payload());
    }

    private static EventEnvelope copy(
            EventEnvelope event,
            TenantId tenant,
            OrderId order,
            long version,
            Instant occurredAt,
            Instant recordedAt,
            String payload) {
        return new EventEnvelope(
                event.eventId(),
                tenant,
                order,
                version,
                event.type(),
                event.schema(),
                event.command(),
                event.causation(),
                event.correlation(),
                event.traceparent(),
                event.actor(),
                event.role(),
                event.onBehalfOf(),
                occurredAt,
                recordedAt,
                event.process(),
                event.processVersion(),
                event.ruleVersion(),
                payload);
    }
}
