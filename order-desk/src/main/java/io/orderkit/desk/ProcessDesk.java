package io.orderkit.desk;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.InputCheck;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk for the orders of one process. Thread-safe. */
final class ProcessDesk<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final DeskParts parts;
    private final OrderLoader<O> orders;
    private final Decider<O> decider;
    private final AttemptRows<O> writer;
    private final RepeatedAttempts repeated;
    private final OvertakenAttempts<O> overtaken;
    private final OrderViews<O> views;

    ProcessDesk(ProcessDefinition<O> process, DeskParts parts) {
        this.process = process;
        this.parts = parts;
        orders = new OrderLoader<>(
                process, parts.store(), parts.personalData(), parts.limits().cachedOrders());
        decider = new Decider<>(process, parts);
        writer = new AttemptRows<>(process, parts.personalData(), parts.properties());
        repeated = new RepeatedAttempts(parts);
        overtaken = new OvertakenAttempts<>(process, parts, orders);
        views = new OrderViews<>(process, parts, orders, decider);
    }

    ProcessDefinition<O> process() {
        return process;
    }

    /** Returns whether an order belongs to this process. */
    boolean has(OrderId order) {
        return orders.load(order).process().filter(process.name()::equals).isPresent();
    }

    OrderViews<O> views() {
        return views;
    }

    Outcome submit(CommandEnvelope envelope) {
        Request request = writer.request(envelope);
        return settled(request).orElseGet(() -> overtaken.decidedAgain(envelope, () -> attempt(request)));
    }

    /** Returns the outcome that the attempt would have if it were submitted, but stores nothing. */
    Outcome preview(CommandEnvelope envelope) {
        Request request = writer.request(envelope);
        return settled(request).orElseGet(() -> {
            FoldedOrder<O> before = orders.load(envelope.order());
            return overtaken
                    .sinceSeen(envelope, before.version())
                    .orElseGet(() -> draft(request, before).foretold());
        });
    }

    /**
     * Returns the outcome of an attempt that needs no decision: a repeated attempt, or a command that cannot be
     * written, which is refused without a journal entry.
     */
    private Optional<Outcome> settled(Request request) {
        return request.unwritable().isEmpty()
                ? repeated.outcome(request)
                : Optional.of(new Outcome.Refused(request.unwritable()));
    }

    private Outcome attempt(Request request) {
        FoldedOrder<O> before = orders.load(request.envelope().order());
        Optional<Outcome> conflict = overtaken.sinceSeen(request.envelope(), before.version());
        if (conflict.isPresent()) {
            return conflict.get();
        }
        Draft<O> draft = draft(request, before);
        return draft.append().isPresent()
                ? commit(request, draft, draft.append().get())
                : refuse(request, draft);
    }

    private Draft<O> draft(Request request, FoldedOrder<O> before) {
        Moment moment = parts.attempted(parts.clock().instant());
        List<Refusal> unfit = unfit(request, before.version(), moment.now());
        return unfit.isEmpty()
                ? writer.write(decider.decide(before, request.envelope(), moment), request, moment)
                : Draft.refused(DecidedAttempt.refused(before, unfit, List.of()), moment);
    }

    /**
     * Returns the reasons why an attempt is refused without a decision by the process, for example exceeded limits or a
     * non-canonical order id. An existing order keeps its id even if the id is not in canonical form (X14).
     */
    private List<Refusal> unfit(Request request, long version, Instant now) {
        CommandEnvelope envelope = request.envelope();
        List<Refusal> reasons = new ArrayList<>(parts.limits().broken(request, version, now));
        reasons.addAll(InputCheck.of(envelope.id()));
        if (envelope.id().value().startsWith(Decider.OWN_IDS)) {
            reasons.add(Refusal.of(
                    Refusal.Kind.ATTEMPT,
                    KernelRefusal.COMMAND_ID_RESERVED,
                    "id",
                    envelope.id(),
                    "prefix",
                    Decider.OWN_IDS));
        }
        if (version == 0) {
            reasons.addAll(InputCheck.of(envelope.order()));
        }
        return reasons;
    }

    private Outcome refuse(Request request, Draft<O> draft) {
        return parts.store()
                .recordRefusal(writer.refused(request, draft))
                .map(first -> repeated.outcome(request, first))
                .orElseGet(draft::foretold);
    }

    private Outcome commit(Request request, Draft<O> draft, Append append) {
        AppendResult result = parts.store().append(append);
        if (result instanceof AppendResult.Appended appended) {
            orders.keep(draft.folded(process.name(), appended.version()));
            return new Outcome.Accepted(appended.version(), append.events());
        }
        if (result instanceof AppendResult.CommandKnown known
                && known.first().command().equals(request.envelope().id())) {
            return repeated.outcome(request, known.first());
        }
        // Another attempt for this order, or a review of its time-triggered steps, was stored first.
        return overtaken.storedFirst(append);
    }

    /** Records the events of the steps that are triggered by time alone, and returns the number of these events. */
    int review(ReadScope scope, OrderId order) {
        Moment moment = parts.attempted(parts.clock().instant());
        FoldedOrder<O> before = orders.load(order);
        if (!scope.allows(before.order().customer())) {
            return 0;
        }
        DecidedAttempt<O> attempt = decider.review(before, moment.policies(), moment.now());
        if (attempt.taken().isEmpty()) {
            return 0;
        }
        Draft<O> draft =
                writer.write(attempt, writer.request(attempt.taken().get(0).envelope()), moment);
        Append append = draft.append()
                .orElseThrow(() -> new IllegalStateException("the steps due by time of order " + order
                        + " cannot be written: " + draft.attempt().refusals()));
        if (parts.store().append(append) instanceof AppendResult.Appended appended) {
            orders.keep(draft.folded(process.name(), appended.version()));
            return append.events().size();
        }
        return 0; // another attempt has just recorded these events
    }
}
