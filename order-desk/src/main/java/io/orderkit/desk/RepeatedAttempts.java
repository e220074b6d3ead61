package io.orderkit.desk;

import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import java.util.List;
import java.util.Optional;

/**
 * The decision on whether an attempt repeats an earlier one. A command takes effect only once: if the same attempt is
 * submitted again, the earlier outcome is returned. A different attempt with the same command id is refused (X6).
 * Thread-safe.
 */
final class RepeatedAttempts {
    private final DeskParts parts;
    private final Fingerprints fingerprints;

    RepeatedAttempts(DeskParts parts) {
        this.parts = parts;
        fingerprints = new Fingerprints(parts.personalData());
    }

    /** Returns the outcome of an earlier submission with the same command id, if there is one. */
    Optional<Outcome> outcome(Request request) {
        return parts.store().journal(request.envelope().id()).map(first -> outcome(request, first));
    }

    /**
     * Returns the outcome of an attempt whose command id already has a journal entry: the earlier outcome if the same
     * attempt is repeated, or a refusal if the attempt is a different one.
     */
    Outcome outcome(Request request, JournalEntry first) {
        if (!fingerprints.isSame(request, first.fingerprint())) {
            return new Outcome.Refused(
                    List.of(Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.COMMAND_ID_REUSED, "id", first.command())));
        }
        if (first.result() instanceof JournalEntry.Result.Refused refused) {
            return new Outcome.Repeated(new Outcome.Refused(parts.refusals(refused.refusals())));
        }
        JournalEntry.Result.Accepted accepted = (JournalEntry.Result.Accepted) first.result();
        List<EventEnvelope> events = parts.store().load(first.order(), accepted.firstVersion() - 1).stream()
                .filter(event -> event.version() <= accepted.lastVersion())
                .toList();
        return new Outcome.Repeated(new Outcome.Accepted(accepted.lastVersion(), events));
    }
}
