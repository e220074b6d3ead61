package io.orderkit.desk;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk for the orders of one process. Thread-safe. */
final class ProcessDesk<O extends Order<O>> {
    private static final int MOST_TRIES = 3;

    private final ProcessDefinition<O> process;
    private final DeskParts parts;
    private final OrderLoader<O> orders;
    private final Decider<O> decider;
    private final AppendWriter<O> writer;

    ProcessDesk(ProcessDefinition<O> process, DeskParts parts) {
        this.process = process;
        this.parts = parts;
        orders = new OrderLoader<>(
                process, parts.store(), parts.personalData(), parts.limits().cachedOrders());
        decider = new Decider<>(process, parts.calendar(), parts.questions());
        writer = new AppendWriter<>(process, parts.personalData());
    }

    ProcessDefinition<O> process() {
        return process;
    }

    /** What an attempt that was decided comes to. */
    private interface Ending<O extends Order<O>> {
        Outcome of(Request request, Attempt<O> attempt, Moment moment);
    }

    Outcome submit(CommandEnvelope envelope) {
        return answered(envelope, request -> {
            for (int attempt = 1; ; attempt++) {
                Outcome outcome = once(request, this::settle);
                boolean lost = outcome instanceof Outcome.Conflict
                        && envelope.seenVersion().isEmpty();
                if (!lost || attempt == MOST_TRIES) {
                    return outcome;
                }
                parts.observer().retried(envelope.order(), request.type(), attempt);
            }
        });
    }

    /** What a submission would come to, without any effect. */
    Outcome preview(CommandEnvelope envelope) {
        return answered(envelope, request -> once(request, this::foretell));
    }

    /** The first answer, where there is one already; what cannot be written down has none, and leaves no trace. */
    private Outcome answered(CommandEnvelope envelope, Function<Request, Outcome> anew) {
        Request request;
        try {
            request = writer.request(envelope);
        } catch (JsonInvalid tooBig) {
            return new Outcome.Refused(UnwritableReasons.reasons(tooBig));
        }
        return parts.store()
                .journal(envelope.id())
                .map(known -> again(request, known))
                .orElseGet(() -> anew.apply(request));
    }

    private Outcome once(Request request, Ending<O> ending) {
        CommandEnvelope envelope = request.envelope();
        Moment moment = new Moment(
                parts.clock().instant(), parts.calendar(), parts.rules().get());
        FoldedOrder<O> before = orders.load(envelope.order());
        Optional<Outcome> overtaken = overtaken(envelope, before.version());
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        List<Refusal> outOfBounds = outOfBounds(request, before, moment.now());
        Attempt<O> attempt = outOfBounds.isEmpty()
                ? decider.decide(before, envelope, moment.policies(), moment.now())
                : Attempt.refused(before, outOfBounds, List.of());
        return ending.of(request, attempt, moment);
    }

    private Outcome foretell(Request request, Attempt<O> attempt, Moment moment) {
        if (attempt.isRefused()) {
            return new Outcome.Refused(attempt.refusals());
        }
        try {
            Append append = writer.write(attempt, request, moment);
            return new Outcome.Accepted(append.summary().version(), append.events());
        } catch (JsonInvalid tooBig) {
            return new Outcome.Refused(UnwritableReasons.reasons(tooBig));
        }
    }

    private Outcome settle(Request request, Attempt<O> attempt, Moment moment) {
        if (attempt.isRefused()) {
            return refuse(request, attempt, moment);
        }
        Append append;
        try {
            append = writer.write(attempt, request, moment);
        } catch (JsonInvalid tooBig) {
            return refuse(
                    request, Attempt.refused(attempt.before(), UnwritableReasons.reasons(tooBig), List.of()), moment);
        }
        return commit(request, attempt, append, moment);
    }

    private Outcome refuse(Request request, Attempt<O> attempt, Moment moment) {
        return parts.store()
                .recordRefusal(writer.refused(request, attempt, moment))
                .map(first -> again(request, first))
                .orElseGet(() -> new Outcome.Refused(attempt.refusals()));
    }

    private Outcome commit(Request request, Attempt<O> attempt, Append append, Moment moment) {
        CommandEnvelope envelope = request.envelope();
        AppendResult result = parts.store().append(append);
        if (result instanceof AppendResult.Appended appended) {
            orders.keep(writer.folded(attempt, appended.version(), moment.now()));
            return new Outcome.Accepted(appended.version(), append.events());
        }
        if (result instanceof AppendResult.CommandKnown known
                && known.first().command().equals(envelope.id())) {
            return again(request, known.first());
        }
        // Somebody else was first, with this order or with what time had brought about.
        long seen = attempt.before().version();
        List<EventEnvelope> since = parts.store().load(envelope.order(), seen);
        if (since.isEmpty()) {
            orders.forget(envelope.order()); // it was taken out of the store
        }
        return new Outcome.Conflict(seen + since.size(), since);
    }

    private Optional<Outcome> overtaken(CommandEnvelope envelope, long version) {
        return envelope.seenVersion()
                .filter(seen -> seen != version)
                .map(seen ->
                        new Outcome.Conflict(version, parts.store().load(envelope.order(), Math.min(seen, version))));
    }

    /** The same attempt gets the first answer; another attempt with its id gets none. */
    private Outcome again(Request request, JournalEntry first) {
        if (!writer.isRepetition(request, first)) {
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

    /** Records what time alone has brought about; how many events that were. */
    int review(OrderId order) {
        Moment moment = new Moment(
                parts.clock().instant(), parts.calendar(), parts.rules().get());
        Attempt<O> attempt = decider.review(orders.load(order), moment.policies(), moment.now());
        if (attempt.taken().isEmpty()) {
            return 0;
        }
        Append append =
                writer.write(attempt, writer.request(attempt.taken().get(0).envelope()), moment);
        AppendResult result = parts.store().append(append);
        if (result instanceof AppendResult.Appended appended) {
            orders.keep(writer.folded(attempt, appended.version(), moment.now()));
            return append.events().size();
        }
        return 0; // somebody else has just brought it up to date
    }

    /** The order, when it is one of this process and within the reader's scope. */
    private Optional<FoldedOrder<O>> visible(ReadScope scope, OrderId order) {
        return Optional.of(orders.load(order))
                .filter(folded -> folded.process().equals(Optional.of(process.name())))
                .filter(folded -> scope.allows(folded.order().customer()));
    }

    Optional<OrderView> view(ReadScope scope, OrderId order, Instant asOf) {
        Moment moment = new Moment(asOf, parts.calendar(), parts.rules().get());
        return visible(scope, order)
                .map(folded -> new OrderView(
                        process,
                        folded.version(),
                        folded.order(),
                        moment,
                        process.obligations(folded.order(), moment)));
    }

    /** What the last append kept, derived anew; empty for an order of another process. */
    Optional<OrderSummary> summary(OrderId order) {
        return visible(ReadScope.everything(), order)
                .flatMap(folded -> parts.store().load(order, folded.version() - 1).stream()
                        .findFirst()
                        .map(last -> {
                            Instant received = folded.receivedAt().orElseThrow();
                            Moment moment = new Moment(
                                    last.recordedAt(),
                                    parts.calendar(),
                                    parts.rules().get());
                            return writer.summary(folded.order(), folded.version(), received, moment);
                        }));
    }

    Optional<List<Option<?>>> options(ReadScope scope, OrderId order, Actor actor) {
        Instant now = parts.clock().instant();
        Policies rules = parts.rules().get();
        return visible(scope, order).map(folded -> {
            O upToDate = decider.review(folded, rules, now).after();
            return List.copyOf(
                    process.options(upToDate, actor, new Moment(now, parts.calendar(), new RecordingPolicies(rules))));
        });
    }

    private List<Refusal> outOfBounds(Request request, FoldedOrder<O> before, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        DeskLimits limits = parts.limits();
        request.envelope().occurredAt().ifPresent(when -> {
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
        exceeds(reasons, "command", request.length(), limits.commandLength());
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
}
