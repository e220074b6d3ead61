package io.orderkit.desk;

import com.google.common.base.Suppliers;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.calendar.CalendarExhausted;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.ReaderTimes;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entry point for all attempts, and for views of orders. For example
 *
 * <pre>
 * OrderDesk desk = OrderDesk.with(store).policies(rules).erp(erp).calendar(calendar).open();
 * Outcome outcome = desk.submit(CommandEnvelope.of(id, order, agent, new ReadBack(true)));
 * </pre>
 *
 * <p>For each attempt, the desk loads the order, takes the time-triggered steps, and requests the facts that the
 * command's step needs. The desk then decides the attempt, and commits its events, journal entry, outbox rows and
 * summary together. Every attempt uses a single version of the rules.
 *
 * <p>The desk is thread-safe, its calls block, and it starts no threads.
 */
public final class OrderDesk {
    private final DeskParts parts;
    private final Map<String, ProcessDesk<?>> desks = new LinkedHashMap<>();
    private final Supplier<Wording> wording = Suppliers.memoize(this::merged);
    private volatile @Nullable RuledWording ruled;

    OrderDesk(DeskParts parts, List<ProcessDefinition<?>> definitions) {
        this.parts = parts;
        definitions.forEach(process -> desks.put(process.name(), desk(process)));
        requireAnswers(parts.rules().get(), definitions);
    }

    /**
     * Checks that the rules answer every question that the processes ask, because an unanswered question would block
     * orders permanently.
     */
    private static void requireAnswers(Policies rules, List<ProcessDefinition<?>> definitions) {
        String unanswered = definitions.stream()
                .flatMap(process -> process.steps().stream()
                        .flatMap(step -> step.asked().stream()
                                .filter(question -> !rules.answers(question))
                                .map(question -> process.name() + ": " + step + " asks " + question.getSimpleName())))
                .collect(Collectors.joining("\n  "));
        if (!unanswered.isEmpty()) {
            throw new ProcessDefect("the policies " + rules.version()
                    + " leave questions unanswered; expected an answer to each\n  " + unanswered);
        }
    }

    /**
     * Returns the catalogue of all processes of this desk; {@code VocabularyFile.write} writes it to a rule directory.
     */
    public Catalogue catalogue() {
        return processes().stream()
                .map(ProcessDefinition::catalogue)
                .reduce(Catalogue::and)
                .orElseGet(Catalogue::handbook);
    }

    private Wording merged() {
        return processes().stream()
                .map(ProcessDefinition::wording)
                .reduce((first, next) -> next.and(first))
                .orElseThrow();
    }

    private <O extends Order<O>> ProcessDesk<O> desk(ProcessDefinition<O> process) {
        return new ProcessDesk<>(process, parts);
    }

    /** Starts building a desk on a store; the desk serves the store's tenant. */
    public static OrderDeskBuilder with(OrderStore store) {
        return new OrderDeskBuilder(store);
    }

    /**
     * Submits an attempt.
     *
     * <p>If the envelope states the version that the actor has seen, any later change to the order causes a conflict.
     * Otherwise, after a conflict the desk decides the attempt again with fresh facts, up to three times in total.
     */
    public Outcome submit(CommandEnvelope envelope) {
        List<ProcessDesk<?>> knowing = knowing(envelope.command());
        DeskObserver.AttemptContext about = DeskObserver.AttemptContext.of(envelope, extensionOf(knowing));
        parts.observer().submitted(about);
        Outcome outcome = guarded(knowing, envelope, desk -> desk.submit(envelope));
        report(about, outcome);
        return outcome;
    }

    private static Optional<Extension> extensionOf(List<ProcessDesk<?>> knowing) {
        return knowing.isEmpty() ? Optional.empty() : knowing.get(0).process().extension();
    }

    /** Returns the outcome that {@link #submit} would return now, but stores nothing. */
    public Outcome preview(CommandEnvelope envelope) {
        return guarded(knowing(envelope.command()), envelope, desk -> desk.preview(envelope));
    }

    private Outcome guarded(
            List<ProcessDesk<?>> knowing, CommandEnvelope envelope, Function<ProcessDesk<?>, Outcome> attempt) {
        if (knowing.isEmpty()) {
            return new Outcome.Refused(List.of(Refusal.of(
                    Refusal.Kind.ATTEMPT,
                    KernelRefusal.UNKNOWN_COMMAND,
                    "found",
                    Wire.Names.of(envelope.command().getClass()))));
        }
        try {
            return answering(() -> attempt.apply(itsDesk(knowing, envelope.order())));
        } catch (PortUnavailable e) {
            return new Outcome.Unavailable(
                    e.port(), String.valueOf(e.getMessage()), e.isRetryable(), e.isOutcomeKnown());
        } catch (PolicyFailure e) {
            return new Outcome.Unavailable("policies", String.valueOf(e.getMessage()), false, true);
        } catch (OrderUnreadable e) {
            return new Outcome.Unavailable("order-history", String.valueOf(e.getMessage()), false, true);
        }
    }

    private List<ProcessDesk<?>> knowing(OrderCommand command) {
        List<ProcessDesk<?>> knowing = new ArrayList<>();
        for (ProcessDesk<?> desk : desks.values()) {
            if (desk.process().knows(command.getClass())) {
                knowing.add(desk);
            }
        }
        return knowing;
    }

    /** Returns the desk for the order's process. Several processes can have the same command, for example a consent. */
    private static ProcessDesk<?> itsDesk(List<ProcessDesk<?>> knowing, OrderId order) {
        if (knowing.size() > 1) {
            for (ProcessDesk<?> desk : knowing) {
                if (desk.has(order)) {
                    return desk;
                }
            }
        }
        return knowing.get(0);
    }

    private void report(DeskObserver.AttemptContext about, Outcome outcome) {
        DeskObserver observer = parts.observer();
        if (outcome instanceof Outcome.Accepted accepted) {
            observer.accepted(about.about(made(accepted)), accepted.events().size());
        } else if (outcome instanceof Outcome.Refused refused) {
            refused.refusals().forEach(refusal -> observer.refused(about, refusal.code()));
        } else if (outcome instanceof Outcome.Repeated) {
            observer.repeated(about);
        } else if (outcome instanceof Outcome.Conflict) {
            observer.conflict(about);
        } else if (outcome instanceof Outcome.Unavailable unavailable) {
            observer.unavailable(about, unavailable.port());
        }
    }

    /**
     * Returns the id of the proposal that an accepted attempt has created. The proposal's id is read from the event,
     * because the id did not exist yet when the command was submitted.
     */
    private Optional<ProposalId> made(Outcome.Accepted accepted) {
        String proposing = Wire.Names.of(ProposalMade.class);
        for (EventEnvelope event : accepted.events()) {
            if (event.type().equals(proposing)) {
                ProposalMade<?> made =
                        (ProposalMade<?>) json().readEvent(event.type(), event.schema(), event.payload());
                return Optional.of(made.proposal());
            }
        }
        return Optional.empty();
    }

    /**
     * Records the events of the steps that are triggered by time alone (C9.3, C18).
     *
     * @return the number of recorded events; 0 for an order that is unknown or outside the scope
     * @throws OrderUnreadable if the order's history cannot be read
     * @throws PortUnavailable if the store or the calendar does not answer
     */
    public int review(ReadScope scope, OrderId order) {
        return answering(() -> desks.values().stream()
                .mapToInt(desk -> desk.review(scope, order))
                .sum());
    }

    /**
     * Returns all steps of an order, as they appear to an actor. For a blocked step, the list contains the reasons and
     * the people who can remove each obstacle (X4). The list is empty for an unknown order.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public List<Option<?>> options(ReadScope scope, OrderId order, Actor actor) {
        return its(views -> views.options(scope, order, actor)).orElse(List.of());
    }

    /**
     * Returns the current view of an order; empty if the order is unknown or outside the reader's scope.
     *
     * @throws OrderUnreadable if the order's history cannot be read
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<OrderView> view(ReadScope scope, OrderId order) {
        return its(views -> views.view(scope, order));
    }

    /**
     * Returns the view of an order as of a given time. A view as of a past time contains only the events recorded by
     * then; a view as of the present or a future time contains all events. The result is empty if the order is unknown,
     * did not exist yet, or is outside the reader's scope.
     *
     * @throws OrderUnreadable if the order's history cannot be read
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<OrderView> view(ReadScope scope, OrderId order, Instant asOf) {
        return its(views -> views.view(scope, order, asOf));
    }

    /**
     * Returns the history of an order, oldest event first, with the actor, time and evidence of each event (X5). The
     * list is empty if the order is unknown or outside the reader's scope.
     *
     * @throws PortUnavailable if the store does not answer
     * @throws OrderUnreadable if the history is broken, or contains an event that no process of this desk defines
     */
    public List<RecordedEvent> history(ReadScope scope, OrderId order) {
        if (view(scope, order).isEmpty()) {
            return List.of();
        }
        OrderJson reading = parts.personalData().session().reading();
        return parts.store().load(order, 0).stream()
                .map(envelope -> OrderUnreadable.reading(
                        envelope,
                        () -> new RecordedEvent(
                                envelope, reading.readEvent(envelope.type(), envelope.schema(), envelope.payload()))))
                .toList();
    }

    /**
     * Returns the evidence of an accepted or refused attempt: each question to the ERP or the rules, with its answer
     * (X5). The result is empty if the attempt is unknown, or its order is outside the reader's scope.
     *
     * @param attempt the id of the attempt, which the envelope of each event contains
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<Evidence> evidence(ReadScope scope, CommandId attempt) {
        return parts.store()
                .journal(attempt)
                .filter(entry -> view(scope, entry.order()).isPresent())
                .map(entry -> new Evidence(entry, Evidence.inPairs(json().readTaggedList(entry.evidence()))));
    }

    /**
     * Returns the current recipients of messages about an event. The result is empty if the order is unknown or outside
     * the reader's scope.
     *
     * @throws PortUnavailable if the store does not answer
     * @throws OrderUnreadable if the order's history cannot be read
     */
    public Optional<Addressees> addressees(ReadScope scope, EventEnvelope about) {
        return its(views -> views.addressees(scope, about));
    }

    /**
     * Returns the current obligations of an order: documents, money and promises (X3). Obligations are sorted by due
     * time; those without a due time come last. The list is empty if the order is unknown or outside the reader's
     * scope. For a query across orders, see {@link io.orderkit.ports.store.OrderQuery#owed OrderQuery.owed}.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public List<Obligation> debts(ReadScope scope, OrderId order) {
        return view(scope, order)
                .map(visible -> visible.obligations().stream()
                        .sorted(Comparator.comparing(owed -> owed.due().orElse(Instant.MAX)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns the {@link #debts obligations} that are due at or before a time, including overdue ones (X3).
     *
     * @throws PortUnavailable if the store does not answer
     */
    public List<Obligation> due(ReadScope scope, OrderId order, Instant by) {
        return debts(scope, order).stream()
                .filter(owed -> owed.due().filter(time -> !time.isAfter(by)).isPresent())
                .toList();
    }

    /**
     * Returns the summary of an order as of the last append, derived from its history with the current rules. A store
     * uses this method to rebuild its summaries. The result is empty if the order is unknown, is outside the scope, or
     * belongs to a process unknown to this desk.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<OrderSummary> summary(ReadScope scope, OrderId order) {
        return its(views -> views.summary(scope, order));
    }

    /** Asks every desk, and returns the result from the desk of the order's process. */
    private <T> Optional<T> its(Function<OrderViews<?>, Optional<T>> asked) {
        return answering(() -> desks.values().stream()
                .flatMap(desk -> asked.apply(desk.views()).stream())
                .findFirst());
    }

    /** Returns a supplier's result. A calendar that has run out of working days is reported as an unavailable port. */
    private static <T> T answering(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (CalendarExhausted e) {
            throw PortUnavailable.broken("business-calendar", String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns the combined wording of this desk's processes: sentences for refusals, and titles of steps, states, roles
     * and obligations. If several processes have wording for the same key, the first of them takes precedence. The
     * result also contains the sentences for doubts that analysts have written in the current rules.
     */
    public Wording wording() {
        Policies rules = parts.rules().get();
        RuledWording known = ruled;
        if (known == null || !known.version().equals(rules.version())) {
            Wording ours = wording.get();
            known = new RuledWording(
                    rules.version(), rules.wording().map(its -> its.and(ours)).orElse(ours));
            ruled = known;
        }
        return known.words();
    }

    /**
     * Returns the reasons for a refusal as sentences in the reader's language. Days and times are in the company's
     * time zone and the reader's format (X1).
     */
    public List<String> sentences(Outcome.Refused refused, Language language) {
        Wording words = wording();
        ReaderTimes times = ReaderTimes.of(language, parts.calendar().zone());
        return refused.refusals().stream()
                .map(reason -> words.say(language, reason, times))
                .toList();
    }

    /** The wording of the processes, combined with the sentences from one version of the rules. */
    private record RuledWording(RuleSetVersion version, Wording words) {}

    /**
     * Returns the OrderJson of this desk. This OrderJson can read stored commands and events, but writes personal data
     * unsealed.
     */
    public OrderJson json() {
        return parts.personalData().reading();
    }

    /** Returns the processes of this desk. */
    public List<ProcessDefinition<?>> processes() {
        return desks.values().stream()
                .<ProcessDefinition<?>>map(ProcessDesk::process)
                .toList();
    }
}
