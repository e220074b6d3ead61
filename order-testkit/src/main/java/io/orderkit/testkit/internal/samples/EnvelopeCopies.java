package io.orderkit.testkit.internal.samples;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instance;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Copies of an event envelope with some attributes changed. */
public final class EnvelopeCopies {
    private EnvelopeCopies() {}

    public static EventEnvelope payload(EventEnvelope event, String payload) {
        return changed(event, copy -> copy.payload = payload);
    }

    public static EventEnvelope times(EventEnvelope event, Instant occurredAt, Instant recordedAt) {
        return changed(event, copy -> {
            copy.occurredAt = occurredAt;
            copy.recordedAt = recordedAt;
        });
    }

    public static EventEnvelope version(EventEnvelope event, long version) {
        return changed(event, copy -> copy.version = version);
    }

    public static EventEnvelope tenant(EventEnvelope event, TenantId tenant) {
        return changed(event, copy -> copy.tenant = tenant);
    }

    public static EventEnvelope order(EventEnvelope event, OrderId order) {
        return changed(event, copy -> copy.order = order);
    }

    /** Returns a copy without any optional attributes. */
    public static EventEnvelope bare(EventEnvelope event) {
        return changed(event, copy -> {
            copy.link(Optional.empty());
            copy.onBehalfOf = Optional.empty();
            copy.extension = Optional.empty();
            copy.instance = Optional.empty();
        });
    }

    /** Returns a copy with the given string in all optional text attributes. */
    public static EventEnvelope links(EventEnvelope event, String text) {
        return changed(event, copy -> copy.link(Optional.of(text)));
    }

    /** Returns a copy without an extension, as if the event came from a standard process. */
    public static EventEnvelope unextended(EventEnvelope event) {
        return changed(event, copy -> copy.extension = Optional.empty());
    }

    /**
     * Returns a copy without an instance, as if the event concerned the whole order, or the first delivery or claim.
     */
    public static EventEnvelope ofWholeOrder(EventEnvelope event) {
        return changed(event, copy -> copy.instance = Optional.empty());
    }

    private static EventEnvelope changed(EventEnvelope event, Consumer<Copy> change) {
        Copy copy = new Copy(event);
        change.accept(copy);
        return copy.made();
    }

    /** A builder for a copy, initialised with the values of the original. */
    private static final class Copy {
        private final EventEnvelope original;
        private TenantId tenant;
        private OrderId order;
        private long version;
        private Optional<String> causation;
        private Optional<String> correlation;
        private Optional<String> traceparent;
        private Optional<ActorId> onBehalfOf;
        private Instant occurredAt;
        private Instant recordedAt;
        private Optional<Instance> instance;
        private Optional<Extension> extension;
        private String payload;

        Copy(EventEnvelope event) {
            original = event;
            tenant = event.tenant();
            order = event.order();
            version = event.version();
            causation = event.causation();
            correlation = event.correlation();
            traceparent = event.traceparent();
            onBehalfOf = event.onBehalfOf();
            occurredAt = event.occurredAt();
            recordedAt = event.recordedAt();
            instance = event.instance();
            extension = event.extension();
            payload = event.payload();
        }

        void link(Optional<String> text) {
            causation = text;
            correlation = text;
            traceparent = text;
        }

        EventEnvelope made() {
            return new EventEnvelope(
                    original.eventId(),
                    tenant,
                    order,
                    version,
                    original.type(),
                    original.schema(),
                    instance,
                    original.command(),
                    causation,
                    correlation,
                    traceparent,
                    original.actor(),
                    original.role(),
                    onBehalfOf,
                    occurredAt,
                    recordedAt,
                    original.process(),
                    original.processVersion(),
                    extension,
                    original.ruleVersion(),
                    payload);
        }
    }
}
