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
 * Where every attempt on an order comes in. For example
 *
 * <pre>
 * OrderDesk desk = OrderDesk.with(store).policies(rules).erp(erp).calendar(calendar).open();
 * Outcome outcome = desk.submit(CommandEnvelope.of(id, order, agent, new ReadBack(true)));
 * </pre>
 *
 * <p>An attempt loads the order, brings it up to date, asks the facts that the step needs, decides, and commits events, journal,
 * outbox and summary together. One attempt works on one snapshot of the rules.
 *
 * <p>Thread-safe and blocking; it starts no thread.
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

    /** A question without an answer would stop an order in the middle of its life. */
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

    /** Returns the names of all its processes; {@code VocabularyFile.write} brings them into a rule directory. */
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

    /** Begins a desk over a store; the store's tenant is the desk's. */
    public static OrderDeskBuilder with(OrderStore store) {
        return new OrderDeskBuilder(store);
    }

    /**
     * Makes an attempt.
     *
     * <p>With a version seen, whatever came since is a conflict. Without one it is decided again, at most three times, each time with
     * fresh facts.
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
        return knowing.stream().findFirst().flatMap(desk -> desk.process().extension());
    }

    /** What {@link #submit} would come to now, without any effect. */
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

    /** Several processes may know a command of the kernel, as a consent: the desk of the order's process takes it. */
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

    /** The id of a proposal stands in the event that made it; the command could not know it. */
    private Optional<ProposalId> made(Outcome.Accepted accepted) {
        String proposing = Wire.Names.of(ProposalMade.class);
        return accepted.events().stream()
                .filter(event -> event.type().equals(proposing))
                .map(event -> json().readEvent(event.type(), event.schema(), event.payload()))
                .map(event -> ((ProposalMade<?>) event).proposal())
                .findFirst();
    }

    /**
     * Records what time alone has brought about (C9.3, C18).
     *
     * @return how many events that were; 0 for an order that is not known, or outside the scope
     * @throws OrderUnreadable when the order's history cannot be read
     * @throws PortUnavailable when the store or the calendar does not answer
     */
    public int review(ReadScope scope, OrderId order) {
        return answering(() -> desks.values().stream()
                .mapToInt(desk -> desk.review(scope, order))
                .sum());
    }

    /**
     * Every step as it looks to an actor now: open, or blocked, by what, and who can clear it (X4). For an order that is not known
     * there is none.
     *
     * @throws PortUnavailable when the store does not answer
     */
    public List<Option<?>> options(ReadScope scope, OrderId order, Actor actor) {
        return its(views -> views.options(scope, order, actor)).orElse(List.of());
    }

    /**
     * An order as it stands now; empty when it is not known, or outside the reader's scope.
     *
     * @throws OrderUnreadable when the order's history cannot be read
     * @throws PortUnavailable when the store does not answer
     */
    public Optional<OrderView> view(ReadScope scope, OrderId order) {
        return its(views -> views.view(scope, order));
    }

    /**
     * An order as it stands at a time: now and later with everything that has happened, earlier with what had been recorded by then. Empty when
     * it is not known, was not there yet, or is outside the reader's scope.
     *
     * @throws OrderUnreadable when the order's history cannot be read
     * @throws PortUnavailable when the store does not answer
     */
    public Optional<OrderView> view(ReadScope scope, OrderId order, Instant asOf) {
        return its(views -> views.view(scope, order, asOf));
    }

    /**
     * Everything that happened, oldest first, with who, when and on which evidence (X5); empty when the order is not known, or
     * outside the reader's scope.
     *
     * @throws PortUnavailable when the store does not answer
     * @throws OrderUnreadable when the history is broken, or holds an event that no process here knows
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
     * On what an attempt was decided, accepted or refused: what was asked of the ERP and of the rules, and what they said (X5). Empty for
     * an id that is not known, and for an order outside the reader's scope.
     *
     * @param attempt the id of the attempt; that of an event stands in its envelope
     * @throws PortUnavailable when the store does not answer
     */
    public Optional<Evidence> evidence(ReadScope scope, CommandId attempt) {
        return parts.store()
                .journal(attempt)
                .filter(entry -> view(scope, entry.order()).isPresent())
                .map(entry -> new Evidence(entry, Evidence.inPairs(json().readTaggedList(entry.evidence()))));
    }

    /**
     * Returns the persons to whom a message about an event goes, as the order stands now. Empty for an order that is not known, and for one outside the
     * reader's scope.
     *
     * @throws PortUnavailable when the store does not answer
     * @throws OrderUnreadable when the order's history cannot be read
     */
    public Optional<Addressees> addressees(ReadScope scope, EventEnvelope about) {
        return its(views -> views.addressees(scope, about));
    }

    /**
     * What is owed and promised on an order now, documents, money and promises: what is due first comes first, what has no due time
     * last (X3). Empty for an order that is not known, and for one outside the reader's scope. Across orders ask
     * {@link io.orderkit.ports.store.OrderQuery#owed}.
     *
     * @throws PortUnavailable when the store does not answer
     */
    public List<Obligation> debts(ReadScope scope, OrderId order) {
        return view(scope, order)
                .map(visible -> visible.obligations().stream()
                        .sorted(Comparator.comparing(owed -> owed.due().orElse(Instant.MAX)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Of the {@link #debts}, those that are due at a time or earlier: what is overdue now, or will be by then if nobody acts (X3).
     *
     * @throws PortUnavailable when the store does not answer
     */
    public List<Obligation> due(ReadScope scope, OrderId order, Instant by) {
        return debts(scope, order).stream()
                .filter(owed -> owed.due().filter(time -> !time.isAfter(by)).isPresent())
                .toList();
    }

    /**
     * An order's summary, derived from its history: what its last append kept, by the rules in force now. For a storage that
     * rebuilds its summaries. Empty for an order that is not known, is outside the scope, or goes through a process that is not known here.
     *
     * @throws PortUnavailable when the store does not answer
     */
    public Optional<OrderSummary> summary(ReadScope scope, OrderId order) {
        return its(views -> views.summary(scope, order));
    }

    /** What the desk of the order's process says; the others say nothing. */
    private <T> Optional<T> its(Function<OrderViews<?>, Optional<T>> asked) {
        return answering(() -> desks.values().stream()
                .flatMap(desk -> asked.apply(desk.views()).stream())
                .findFirst());
    }

    /** A calendar without working days is a port that does not answer. */
    private static <T> T answering(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (CalendarExhausted e) {
            throw PortUnavailable.broken("business-calendar", String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns the words of all processes of this desk: sentences for refusals, titles for steps, states, roles and obligations. Where two processes have a
     * word for the same key, that of the first counts. The rules in force add the sentences of doubts that analysts have worded.
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

    /** The words of the processes with those of one version of the rules. */
    private record RuledWording(RuleSetVersion version, Wording words) {}

    /** How this desk writes commands and events, plainly, and how it reads what it has kept. */
    public OrderJson json() {
        return parts.personalData().reading();
    }

    /** The processes that this desk knows. */
    public List<ProcessDefinition<?>> processes() {
        return desks.values().stream()
                .<ProcessDefinition<?>>map(ProcessDesk::process)
                .toList();
    }
}
