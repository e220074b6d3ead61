package io.orderkit.processtests.golden.corpus;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Extension;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** The rows of a store as lines of the corpus, and back. */
public final class StoredRows {
    private StoredRows() {}

    public static CorpusLine of(EventEnvelope event) {
        return CorpusLine.of("event")
                .with("version", event.version())
                .with("type", event.type())
                .with("schema", event.schema())
                .with("payload", event.payload())
                .with("actor", event.actor())
                .with("role", event.role())
                .withAny("onBehalfOf", event.onBehalfOf())
                .with("occurredAt", event.occurredAt())
                .with("recordedAt", event.recordedAt())
                .with("command", event.command())
                .withAny("causation", event.causation())
                .withAny("correlation", event.correlation())
                .withAny("traceparent", event.traceparent())
                .with("process", event.process())
                .with("processVersion", event.processVersion())
                .withAny("extension", event.extension().map(Extension::name))
                .withAny("extensionVersion", event.extension().map(Extension::version))
                .with("ruleVersion", event.ruleVersion())
                .with("id", event.eventId())
                .with("tenant", event.tenant());
    }

    public static EventEnvelope event(OrderId order, CorpusLine line) {
        return new EventEnvelope(
                line.get("id"),
                new TenantId(line.get("tenant")),
                order,
                line.number("version"),
                line.get("type"),
                (int) line.number("schema"),
                Optional.empty(),
                new CommandId(line.get("command")),
                line.find("causation"),
                line.find("correlation"),
                line.find("traceparent"),
                new ActorId(line.get("actor")),
                Role.of(line.get("role")),
                line.find("onBehalfOf").map(ActorId::new),
                Instant.parse(line.get("occurredAt")),
                Instant.parse(line.get("recordedAt")),
                line.get("process"),
                (int) line.number("processVersion"),
                line.find("extension").map(name -> new Extension(name, (int) line.number("extensionVersion"))),
                line.get("ruleVersion"),
                line.get("payload"));
    }

    public static CorpusLine of(JournalEntry entry) {
        CorpusLine line = CorpusLine.of("entry")
                .with("command", entry.command())
                .with("fingerprint", entry.fingerprint())
                .with("type", entry.type())
                .with("actor", entry.actor())
                .with("at", entry.at())
                .with("evidence", entry.evidence());
        if (entry.result() instanceof JournalEntry.Result.Accepted accepted) {
            return line.with("first", accepted.firstVersion()).with("last", accepted.lastVersion());
        }
        return line.with("refusals", ((JournalEntry.Result.Refused) entry.result()).refusals());
    }

    public static JournalEntry entry(OrderId order, CorpusLine line) {
        JournalEntry.Result result = line.find("refusals")
                .<JournalEntry.Result>map(JournalEntry.Result.Refused::new)
                .orElseGet(() -> new JournalEntry.Result.Accepted(line.number("first"), line.number("last")));
        return new JournalEntry(
                new CommandId(line.get("command")),
                line.get("fingerprint"),
                order,
                line.get("type"),
                new ActorId(line.get("actor")),
                Instant.parse(line.get("at")),
                result,
                line.get("evidence"),
                Optional.empty(), // as release 0.1 stored it
                Optional.empty(),
                Optional.empty());
    }

    public static CorpusLine of(SubjectKey key) {
        return CorpusLine.of("key")
                .with("id", key.id())
                .with("subject", key.subject().kind())
                .with("about", key.subject().id())
                .with("secret", Base64.getEncoder().encodeToString(key.secret().getEncoded()));
    }

    public static SubjectKey key(CorpusLine line) {
        return new SubjectKey(
                line.get("id"),
                new DataSubject(line.get("subject"), line.get("about")),
                new SecretKeySpec(Base64.getDecoder().decode(line.get("secret")), "AES"));
    }
}
