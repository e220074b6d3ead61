package io.orderkit.ports.desk;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk for the orders of one process. Thread-safe. */
final class ProcessDesk<O extends Order<O>> {
    private static final int MOST_TRIES = 3;

    private final ProcessDefinition<O> process;
    private final DeskParts parts;
    private final Histories<O> histories;
    private final Decider<O> decider;
    private final Clerk<O> clerk;

    ProcessDesk(ProcessDefinition<O> process, DeskParts parts) {
        this.process = process;
        this.parts = parts;
        histories = new Histories<>(
                process, parts.store(), parts.json(), parts.limits().cachedOrders());
        decider = new Decider<>(process, parts.calendar(), parts.questions());
        clerk = new Clerk<>(process, parts.store().tenant(), parts.json());
    }

    Outcome submit(CommandEnvelope envelope) {
        String fingerprint = clerk.fingerprint(envelope);
        Optional<JournalEntry> known = parts.store().journal(envelope.id());
        if (known.isPresent()) {
            return again(envelope, fingerprint, known.get());
        }
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = once(envelope, fingerprint);
            boolean lost = outcome instanceof Outcome.Conflict
                    && envelope.seenVersion().isEmpty();
            if (!lost || attempt == MOST_TRIES) {
                return outcome;
            }
            parts.observer().retried(envelope.order(), type(envelope), attempt);
        }
    }

    private Outcome once(CommandEnvelope envelope, String fingerprint) {
        Instant now = parts.clock().instant();
        Policies rules = parts.rules().get();
        Folded<O> before = histories.load(envelope.order());
        Optional<Outcome> overtaken = overtaken(envelope, before.version());
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        List<Refusal> outOfBounds = outOfBounds(envelope, before, now);
        Attempt<O> attempt = outOfBounds.isEmpty()
                ? decider.decide(before, envelope, rules, now)
                : new Attempt<>(before, before.order(), List.of(), outOfBounds, List.of());
        if (attempt.isRefused()) {
            JournalEntry entry = clerk.refused(envelope, attempt.refusals(), attempt.evidence(), now);
            return parts.store()
                    .recordRefusal(entry)
                    .map(first -> again(envelope, fingerprint, first))
                    .orElseGet(() -> new Outcome.Refused(attempt.refusals()));
        }
        return commit(envelope, fingerprint, attempt, new Moment(now, parts.calendar(), rules));
    }

    private Outcome commit(CommandEnvelope envelope, String fingerprint, Attempt<O> attempt, Moment moment) {
        Append append = clerk.write(attempt, moment);
        AppendResult result = parts.store().append(append);
        if (result instanceof AppendResult.Appended appended) {
            histories.keep(clerk.folded(attempt, appended.version(), moment.now()));
            return new Outcome.Accepted(appended.version(), append.events());
        }
        if (result instanceof AppendResult.CommandKnown known
                && known.first().command().equals(envelope.id())) {
            return again(envelope, fingerprint, known.first());
        }
        // Somebody else was first, with this order or with what time had brought about.
        long seen = attempt.before().version();
        List<EventEnvelope> since = parts.store().load(envelope.order(), seen);
        return new Outcome.Conflict(seen + since.size(), since);
    }

    private Optional<Outcome> overtaken(CommandEnvelope envelope, long version) {
        return envelope.seenVersion()
                .filter(seen -> seen != version)
                .map(seen ->
                        new Outcome.Conflict(version, parts.store().load(envelope.order(), Math.min(seen, version))));
    }

    /** The same attempt gets the first answer; another attempt with its id gets none. */
    private Outcome again(CommandEnvelope envelope, String fingerprint, JournalEntry first) {
        if (!first.fingerprint().equals(fingerprint)) {
            return new Outcome.Refused(
                    List.of(Refusal.of(Refusal.Kind.ATTEMPT, KernelRefusal.COMMAND_ID_REUSED, "id", envelope.id())));
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

    /** What a submission would come to, without any effect. */
    Outcome preview(CommandEnvelope envelope) {
        Instant now = parts.clock().instant();
        Policies rules = parts.rules().get();
        Optional<JournalEntry> known = parts.store().journal(envelope.id());
        if (known.isPresent()) {
            return again(envelope, clerk.fingerprint(envelope), known.get());
        }
        Folded<O> before = histories.load(envelope.order());
        Optional<Outcome> overtaken = overtaken(envelope, before.version());
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        List<Refusal> outOfBounds = outOfBounds(envelope, before, now);
        if (!outOfBounds.isEmpty()) {
            return new Outcome.Refused(outOfBounds);
        }
        Attempt<O> attempt = decider.decide(before, envelope, rules, now);
        if (attempt.isRefused()) {
            return new Outcome.Refused(attempt.refusals());
        }
        Append append = clerk.write(attempt, new Moment(now, parts.calendar(), rules));
        return new Outcome.Accepted(append.summary().version(), append.events());
    }

    /** Records what time alone has brought about; how many events that were. */
    int review(OrderId order) {
        Instant now = parts.clock().instant();
        Policies rules = parts.rules().get();
        Attempt<O> attempt = decider.review(histories.load(order), rules, now);
        if (attempt.taken().isEmpty()) {
            return 0;
        }
        Append append = clerk.write(attempt, new Moment(now, parts.calendar(), rules));
        AppendResult result = parts.store().append(append);
        if (result instanceof AppendResult.Appended appended) {
            histories.keep(clerk.folded(attempt, appended.version(), now));
            return append.events().size();
        }
        return 0; // somebody else has just brought it up to date
    }

    /** The name of the process that an order goes through, whichever that is. */
    Optional<String> processOf(OrderId order) {
        return histories.load(order).process();
    }

    OrderView view(OrderId order, Instant asOf) {
        Folded<O> folded = histories.load(order);
        Moment moment = new Moment(asOf, parts.calendar(), parts.rules().get());
        return new OrderView(
                process, folded.version(), folded.order(), moment, process.obligations(folded.order(), moment));
    }

    /** What the last append kept, derived anew. */
    OrderSummary summary(OrderId order) {
        Folded<O> folded = histories.load(order);
        Instant received = folded.receivedAt()
                .orElseThrow(() -> new IllegalArgumentException(
                        "order " + order + " has no event of process " + process.name() + "; expected one that has"));
        Instant updated = parts.store().load(order, folded.version() - 1).get(0).recordedAt();
        Moment moment = new Moment(updated, parts.calendar(), parts.rules().get());
        return clerk.summary(folded.order(), folded.version(), received, moment);
    }

    List<Option<O>> options(OrderId order, Actor actor) {
        Instant now = parts.clock().instant();
        Policies rules = parts.rules().get();
        O upToDate = decider.review(histories.load(order), rules, now).after();
        return process.options(upToDate, actor, new Moment(now, parts.calendar(), new Witness(rules)));
    }

    private List<Refusal> outOfBounds(CommandEnvelope envelope, Folded<O> before, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        DeskLimits limits = parts.limits();
        envelope.occurredAt().ifPresent(when -> {
            Instant earliest = now.minus(limits.occurredBack());
            Instant latest = now.plus(limits.occurredAhead());
            if (when.isBefore(earliest) || when.isAfter(latest)) {
                reasons.add(Refusal.of(
                        Refusal.Kind.ATTEMPT,
                        KernelRefusal.TIME_OUT_OF_RANGE,
                        "found",
                        when,
                        "expected",
                        earliest + " … " + latest));
            }
        });
        exceeds(reasons, "events", before.version(), limits.eventsPerOrder());
        exceeds(reasons, "command", parts.json().write(envelope.command()).length(), limits.commandLength());
        return reasons;
    }

    private static void exceeds(List<Refusal> reasons, String what, long found, long most) {
        if (found >= most) {
            reasons.add(Refusal.of(
                    Refusal.Kind.ATTEMPT,
                    KernelRefusal.LIMIT_EXCEEDED,
                    "what",
                    what,
                    "found",
                    found,
                    "expected",
                    most));
        }
    }

    private static String type(CommandEnvelope envelope) {
        return Wire.Names.of(envelope.command().getClass());
    }
}
