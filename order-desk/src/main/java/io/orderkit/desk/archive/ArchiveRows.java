package io.orderkit.desk.archive;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instance;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conversion of events and journal entries to and from the lines of an archive. The conversion preserves every
 * digit of an instant, and every character of payloads and evidence.
 */
final class ArchiveRows {
    private ArchiveRows() {}

    static ArchiveLine of(EventEnvelope event) {
        return ArchiveLine.of("event")
                .with("id", event.eventId())
                .with("version", event.version())
                .with("type", event.type())
                .with("schema", event.schema())
                .with("instance", event.instance())
                .with("command", event.command())
                .with("causation", event.causation())
                .with("correlation", event.correlation())
                .with("traceparent", event.traceparent())
                .with("actor", event.actor())
                .with("role", event.role().value())
                .with("onBehalfOf", event.onBehalfOf())
                .with("occurredAt", event.occurredAt())
                .with("recordedAt", event.recordedAt())
                .with("process", event.process())
                .with("processVersion", event.processVersion())
                .with("extension", event.extension().map(Extension::name))
                .with("extensionVersion", event.extension().map(Extension::version))
                .with("ruleVersion", event.ruleVersion())
                .with("payload", event.payload());
    }

    static ArchiveLine of(JournalEntry entry) {
        ArchiveLine line = ArchiveLine.of("entry")
                .with("command", entry.command())
                .with("fingerprint", entry.fingerprint())
                .with("type", entry.type())
                .with("actor", entry.actor())
                .with("at", entry.at());
        if (entry.result() instanceof JournalEntry.Result.Accepted accepted) {
            line.with("first", accepted.firstVersion()).with("last", accepted.lastVersion());
        } else if (entry.result() instanceof JournalEntry.Result.Refused refused) {
            line.with("refusals", refused.refusals());
        }
        return line.with("evidence", entry.evidence())
                .with("extension", entry.extension().map(Extension::name))
                .with("extensionVersion", entry.extension().map(Extension::version))
                .with("proposal", entry.proposal())
                .with("instance", entry.instance());
    }

    /** A line during reading. If a field is missing or has the wrong type, the error message gives the line number. */
    record Fields(Map<String, String> fields, long number) {
        <T> T get(String name, Function<String, T> read) {
            Optional<T> value = find(name, read);
            return value.orElseThrow(() -> new ArchiveInvalid(number, "no " + name, "a field " + name));
        }

        <T> Optional<T> find(String name, Function<String, T> read) {
            try {
                return Optional.ofNullable(fields.get(name)).map(read);
            } catch (RuntimeException e) {
                throw new ArchiveInvalid(
                        number, name + " '" + fields.get(name) + "'", "a " + name + " as it was written", e);
            }
        }

        String text(String name) {
            return get(name, text -> text);
        }

        EventEnvelope event(TenantId tenant, OrderId order) {
            return new EventEnvelope(
                    text("id"),
                    tenant,
                    order,
                    get("version", Long::valueOf),
                    text("type"),
                    get("schema", Integer::valueOf),
                    find("instance", Instance::parse),
                    get("command", CommandId::new),
                    find("causation", text -> text),
                    find("correlation", text -> text),
                    find("traceparent", text -> text),
                    get("actor", ActorId::new),
                    get("role", Role::new),
                    find("onBehalfOf", ActorId::new),
                    get("occurredAt", Instant::parse),
                    get("recordedAt", Instant::parse),
                    text("process"),
                    get("processVersion", Integer::valueOf),
                    extension(),
                    text("ruleVersion"),
                    text("payload"));
        }

        JournalEntry entry(OrderId order) {
            JournalEntry.Result result = find("refusals", text -> text)
                    .<JournalEntry.Result>map(JournalEntry.Result.Refused::new)
                    .orElseGet(() ->
                            new JournalEntry.Result.Accepted(get("first", Long::valueOf), get("last", Long::valueOf)));
            return new JournalEntry(
                    get("command", CommandId::new),
                    text("fingerprint"),
                    order,
                    text("type"),
                    get("actor", ActorId::new),
                    get("at", Instant::parse),
                    result,
                    text("evidence"),
                    extension(),
                    find("proposal", ProposalId::new),
                    find("instance", Integer::valueOf));
        }

        private Optional<Extension> extension() {
            return find("extension", name -> new Extension(name, get("extensionVersion", Integer::valueOf)));
        }
    }
}
