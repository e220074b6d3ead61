package io.orderkit.testkit.internal.samples;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Instant;
import java.util.Optional;

/** Copies of an envelope in which something differs. */
public final class EnvelopeCopies {
    private EnvelopeCopies() {}

    /** Which event it is: the part of an envelope that says where it belongs. */
    private record Identity(TenantId tenant, OrderId order, long version) {
        static Identity of(EventEnvelope event) {
            return new Identity(event.tenant(), event.order(), event.version());
        }
    }

    /** When it occurred and was recorded. */
    private record Times(Instant occurredAt, Instant recordedAt) {
        static Times of(EventEnvelope event) {
            return new Times(event.occurredAt(), event.recordedAt());
        }
    }

    public static EventEnvelope payload(EventEnvelope event, String payload) {
        return copy(event, Identity.of(event), Times.of(event), payload);
    }

    public static EventEnvelope times(EventEnvelope event, Instant occurredAt, Instant recordedAt) {
        return copy(event, Identity.of(event), new Times(occurredAt, recordedAt), event.payload());
    }

    public static EventEnvelope version(EventEnvelope event, long version) {
        return moved(event, new Identity(event.tenant(), event.order(), version));
    }

    public static EventEnvelope tenant(EventEnvelope event, TenantId tenant) {
        return moved(event, new Identity(tenant, event.order(), event.version()));
    }

    public static EventEnvelope order(EventEnvelope event, OrderId order) {
        return moved(event, new Identity(event.tenant(), order, event.version()));
    }

    private static EventEnvelope moved(EventEnvelope event, Identity identity) {
        return copy(event, identity, Times.of(event), event.payload());
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
                Optional.empty(),
                event.ruleVersion(),
                event.payload());
    }

    /** With the same text for all that may be absent and is a text. */
    public static EventEnvelope links(EventEnvelope event, String text) {
        return new EventEnvelope(
                event.eventId(),
                event.tenant(),
                event.order(),
                event.version(),
                event.type(),
                event.schema(),
                event.command(),
                Optional.of(text),
                Optional.of(text),
                Optional.of(text),
                event.actor(),
                event.role(),
                event.onBehalfOf(),
                event.occurredAt(),
                event.recordedAt(),
                event.process(),
                event.processVersion(),
                event.extension(),
                event.ruleVersion(),
                event.payload());
    }

    /** As an event of a standard process, which no adopter has extended. */
    public static EventEnvelope unextended(EventEnvelope event) {
        return new EventEnvelope(
                event.eventId(),
                event.tenant(),
                event.order(),
                event.version(),
                event.type(),
                event.schema(),
                event.command(),
                event.causation(),
                event.correlation(),
                event.traceparent(),
                event.actor(),
                event.role(),
                event.onBehalfOf(),
                event.occurredAt(),
                event.recordedAt(),
                event.process(),
                event.processVersion(),
                Optional.empty(),
                event.ruleVersion(),
                event.payload());
    }

    private static EventEnvelope copy(EventEnvelope event, Identity identity, Times times, String payload) {
        return new EventEnvelope(
                event.eventId(),
                identity.tenant(),
                identity.order(),
                identity.version(),
                event.type(),
                event.schema(),
                event.command(),
                event.causation(),
                event.correlation(),
                event.traceparent(),
                event.actor(),
                event.role(),
                event.onBehalfOf(),
                times.occurredAt(),
                times.recordedAt(),
                event.process(),
                event.processVersion(),
                event.extension(),
                event.ruleVersion(),
                payload);
    }
}
